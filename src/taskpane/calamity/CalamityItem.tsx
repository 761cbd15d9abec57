import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay } from '../../procedure/day';
import type { CalamityLine } from '../../usecases/calamity/calamityPorts';
import { useFurtherTexts } from '../../ui/useFurtherTexts';

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
  open: { borderLeftColor: tokens.colorBrandStroke1 },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  code: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One calamity in the list: its name and code, since when, and how many complaints are linked. */
export function CalamityItem({ line, onOpen }: { line: CalamityLine; onOpen: () => void }) {
  const styles = useStyles();
  const texts = useFurtherTexts().calamity;
  const { code, title, since, status } = line.calamity;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.line, status === 'open' && styles.open)}
        onClick={onOpen}
      >
        <span className={styles.row}>
          <span className={styles.title}>{title || code}</span>
          <span className={styles.code}>{code}</span>
        </span>
        <span className={mergeClasses(styles.row, styles.small)}>
          <span>{texts.linked(line.linked)}</span>
          <span>{since && texts.since(formatDay(since))}</span>
        </span>
      </button>
    </li>
  );
}
