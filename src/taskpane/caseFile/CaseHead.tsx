import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../procedure/complaint/complaint';
import { identifiedBy } from '../../procedure/complaint/identifiedBy';
import { Help } from '../../ui/controls/Help';
import { besideHelp, stacked, textSize } from '../../ui/theme/looks';
import { useWording } from '../../ui/texts/wording';
import { useSignal } from '../shared/useSignal';

const useStyles = makeStyles({
  root: stacked('2px'),
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    color: tokens.colorNeutralForeground2,
  },
  top: besideHelp,
  name: { margin: 0, ...textSize(500), overflowWrap: 'anywhere' },
  serious: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface CaseHeadProps {
  complaint: Complaint;
  /** Another one is being read in its place. */
  isLate: boolean;
  /** It is being written as it is shown. */
  isPending: boolean;
}

/** Which case this is: number, who complains and about what, where it stands, and what the sheet says of it. */
export function CaseHead({ complaint, isLate, isPending }: CaseHeadProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const signal = useSignal(complaint);
  const { caseNumber, status, category, severity, round } = complaint;
  const { who, isNumber, what } = identifiedBy(complaint);
  const again = round !== null && round > 1 ? texts.caseFile.round(round) : '';
  const state = [status === null ? '' : words.status[status], again].filter(Boolean).join(' · ');
  return (
    <header className={styles.root} aria-busy={isLate}>
      <span className={styles.row}>
        <Text size={200}>{!isNumber && caseNumber}</Text>
        <Text size={200}>{state}</Text>
      </span>
      <div className={styles.top}>
        <h1 className={styles.name}>{who}</h1>
        <Help topic="case" />
      </div>
      <Text>{what !== category && what}</Text>
      <span className={styles.row}>
        <Text size={200}>{category}</Text>
        {severity && (
          <Text size={200} className={severity === 'serious' ? styles.serious : ''}>
            {words.severity[severity]}
          </Text>
        )}
      </span>
      {signal && <Text size={200}>{signal}</Text>}
      <Text size={200} role="status">
        {isPending && texts.caseFile.pending}
      </Text>
    </header>
  );
}
