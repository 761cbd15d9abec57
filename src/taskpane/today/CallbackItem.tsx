import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowId } from '../../procedure/complaint';
import { formatDay } from '../../procedure/day';
import { waitsFor } from '../../procedure/waitsFor';
import type { CallbackLine } from '../../usecases/ports';
import { useWording } from '../../ui/wording';

const useStyles = makeStyles({
  line: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 12px',
    marginBottom: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  late: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  date: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  tags: { color: tokens.colorNeutralForeground1 },
});

interface CallbackItemProps {
  line: CallbackLine;
  late: boolean;
  onSelect: (rowId: RowId) => void;
}

/** One case: name, type, callback date, who takes care of it, and what is still missing. */
export function CallbackItem({ line, late, onSelect }: CallbackItemProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { callbackOn, round } = line;
  const tags = waitsFor(line).map((want) => texts.today.wants[want]);
  if (round !== null && round > 1) tags.unshift(texts.today.round(round));
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.line, late && styles.late)}
        onClick={() => onSelect(line.rowId)}
      >
        <span className={styles.row}>
          <span className={styles.name}>{line.name || line.caseNumber}</span>
          <span className={styles.date}>
            {callbackOn === null ? texts.today.undated : formatDay(callbackOn)}
          </span>
        </span>
        <span>{line.summary || texts.today.noSummary}</span>
        <span className={mergeClasses(styles.row, styles.small)}>
          <span>{line.followUpBy || texts.today.nobody}</span>
          <span className={styles.date}>{line.caseNumber}</span>
        </span>
        {tags.length > 0 && (
          <span className={mergeClasses(styles.small, styles.tags)}>{tags.join(' · ')}</span>
        )}
      </button>
    </li>
  );
}
