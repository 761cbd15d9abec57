import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { identifiedBy } from '../../../procedure/complaint/identifiedBy';
import type { RowId } from '../../../procedure/complaint/complaint';
import { formatDay } from '../../../procedure/calendar/day';
import { isOpen } from '../../../procedure/lifeCycle/lifeCycle';
import type { RelationLine } from '../../../procedure/relation/relation';
import { focusRing, narrow, textSize } from '../../../ui/theme/looks';
import { useWording } from '../../../ui/texts/wording';

const useStyles = makeStyles({
  line: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 8px',
    // A status stays one word.
    [narrow]: { padding: '4px 2px' },
    boxSizing: 'border-box',
    marginBottom: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(200),
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  open: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2 },
});

interface EarlierComplaintProps {
  line: RelationLine;
  onOpen: (rowId: RowId) => void;
}

/** One earlier complaint: about what, when, how it stands and who made it. A click opens it. */
export function EarlierComplaint({ line, onOpen }: EarlierComplaintProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { name, phone, caseNumber, summary } = line;
  const { who, isNumber, what } = identifiedBy({ name, phone, caseNumber, summary });
  const state = isOpen(line) ? texts.relation.open : texts.relation.closed;
  const content = (
    <>
      <span className={mergeClasses(styles.row, isOpen(line) && styles.open)}>
        <span>{what || texts.today.noSummary}</span>
        <span>{line.status === null ? state : words.status[line.status]}</span>
      </span>
      <span className={mergeClasses(styles.row, styles.small)}>
        <span>
          {[line.receivedOn && formatDay(line.receivedOn), !isNumber && who].filter(Boolean).join(' · ')}
        </span>
        <span>{caseNumber}</span>
      </span>
    </>
  );
  return (
    <li>
      {line.rowId === '' ? (
        <span className={styles.line}>
          {content}
          <span className={styles.small}>{texts.relation.inSheetOnly}</span>
        </span>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.line, styles.button)}
          onClick={() => onOpen(line.rowId)}
        >
          {content}
        </button>
      )}
    </li>
  );
}
