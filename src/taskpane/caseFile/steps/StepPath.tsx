import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllRegular, CheckmarkFilled, SubtractRegular } from '@fluentui/react-icons';
import { caseProgress } from '../../../procedure/lifeCycle/caseProgress';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { formatDay } from '../../../procedure/calendar/day';
import { bareList, stacked, textSize } from '../../../ui/theme/looks';
import { useWording } from '../../../ui/texts/wording';

const useStyles = makeStyles({
  root: stacked('6px'),
  lap: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  path: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(100px, 1fr))',
    gap: '4px 6px',
    ...bareList,
  },
  step: {
    ...stacked('2px'),
    paddingTop: '4px',
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    ...textSize(200),
  },
  done: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1 },
  now: {
    borderTopColor: tokens.colorBrandStroke1,
    borderTopStyle: 'dashed',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  skipped: { borderTopStyle: 'dotted' },
  name: { display: 'flex', alignItems: 'center', gap: '2px', overflowWrap: 'anywhere' },
  mark: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  day: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Where the complaint stands in the procedure; each round that had to be done again stands above as a lap. */
export function StepPath({ complaint }: { complaint: Complaint }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { facts, caseFile } = texts;
  const round = Math.min(complaint.round ?? 1, 20);
  const says = { done: facts.pathDone, now: facts.pathNow, todo: facts.pathTodo, skipped: facts.pathSkipped };
  return (
    <div className={styles.root}>
      {Array.from({ length: Math.max(0, round - 1) }, (_, lap) => (
        <span key={lap} className={styles.lap}>
          <ArrowRepeatAllRegular aria-hidden />
          {facts.lapDone(lap + 1)}
        </span>
      ))}
      {round > 1 && (
        <Text size={200} weight="semibold">
          {caseFile.round(round)}
        </Text>
      )}
      <ol className={styles.path} aria-label={facts.path}>
        {caseProgress(complaint).map(({ step, state, on }) => (
          <li
            key={step}
            className={mergeClasses(
              styles.step,
              state === 'done' && styles.done,
              state === 'now' && styles.now,
              state === 'skipped' && styles.skipped,
            )}
            {...(state === 'now' && { 'aria-current': 'step' as const })}
          >
            <span className={styles.name}>
              {state === 'done' && <CheckmarkFilled className={styles.mark} aria-hidden />}
              {state === 'skipped' && <SubtractRegular aria-hidden />}
              {facts.pathSteps[step]}
              <span className={styles.spoken}>, {says[state]}</span>
            </span>
            {on && <span className={styles.day}>{formatDay(on)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
