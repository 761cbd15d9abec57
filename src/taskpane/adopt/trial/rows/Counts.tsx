import { makeStyles, tokens } from '@fluentui/react-components';
import { textSize } from '../../../../ui/theme/looks';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { Findings } from '../state/findings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    alignItems: 'baseline',
    margin: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: {
    ...textSize(500),
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  name: { margin: 0, ...textSize(300) },
});

interface CountsProps {
  counts: Findings['counts'];
  /** Whether it is still to come or has been done. */
  tense?: 'planned' | 'taken';
}

/** What becomes of the rows: the three parts together are all of them. */
export function Counts({ counts, tense = 'planned' }: CountsProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  return (
    <dl className={styles.root} aria-label={adopt.trial.counts}>
      {(['all', 'complaint', 'flagged', 'leftOut'] as const).map((part) => (
        <Count key={part} count={adopt.number(counts[part])} name={adopt[tense][part]} />
      ))}
    </dl>
  );
}

function Count({ count, name }: { count: string; name: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.count}>{count}</dt>
      <dd className={styles.name}>{name}</dd>
    </>
  );
}
