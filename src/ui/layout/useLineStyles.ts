import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing, narrow, stacked, textSize } from '../theme/looks';

/** A line of a list that opens what it names. */
export const useLineStyles = makeStyles({
  line: {
    width: '100%',
    ...stacked('2px'),
    padding: '8px 12px',
    marginBottom: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(300),
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px', [narrow]: { flexWrap: 'wrap' } },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  aside: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', [narrow]: { flexShrink: 1 } },
  small: { color: tokens.colorNeutralForeground2, ...textSize(200), overflowWrap: 'anywhere' },
});
