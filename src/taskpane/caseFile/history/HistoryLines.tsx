import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseHistory } from '../../../procedure/lifeCycle/caseHistory';
import { valueInWords } from '../../../procedure/complaint/valueInWords';
import { formatMoment } from '../../../procedure/calendar/moment';
import type { Round } from '../../../procedure/lifeCycle/round';
import { FactList } from '../../../ui/layout/FactList';
import { useWording } from '../../../ui/texts/wording';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a round tells, in the order in which it went; what was not filled in is left out. */
const told = [
  'promise',
  'followUpBy',
  'handedOverOn',
  'checkedOn',
  'checkedBy',
  'callbackOn',
  'calledOn',
  'attempts',
  'satisfied',
  'answer',
  'remedy',
] as const satisfies readonly (keyof Round)[];

/** The rounds that ended and what was done, the latest first. */
export function HistoryLines({ history: { rounds, log } }: { history: CaseHistory }) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { facts, caseFile } = texts;
  const factsOf = (round: Round) =>
    told.map((field): [string, string] => [words.columns[field], valueInWords(words, field, round[field])]);
  if (rounds.length + log.length === 0) return <Text>{facts.historyNone}</Text>;
  return (
    <div className={styles.root}>
      {rounds.length > 0 && <h3 className={styles.title}>{facts.rounds}</h3>}
      {rounds.map((round, index) => (
        <section key={index} className={styles.line} aria-label={caseFile.round(round.round ?? 1)}>
          <Text weight="semibold">{caseFile.round(round.round ?? 1)}</Text>
          <FactList facts={factsOf(round)} />
        </section>
      ))}
      {log.length > 0 && <h3 className={styles.title}>{facts.log}</h3>}
      <ul className={styles.list}>
        {log.map(({ at, by, what }, index) => (
          <li key={index} className={styles.line}>
            <span className={styles.small}>
              {[at === null ? '' : formatMoment(at), by].filter(Boolean).join(' · ')}
            </span>
            {what}
          </li>
        ))}
      </ul>
    </div>
  );
}
