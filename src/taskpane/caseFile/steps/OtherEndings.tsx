import { makeStyles, tokens } from '@fluentui/react-components';
import { attemptsLeft } from '../../../procedure/lifeCycle/attemptsLeft';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Ending } from '../../../procedure/lifeCycle/endings';
import { missingForCall } from '../../../procedure/lifeCycle/lifeCycle';
import type { NextStep } from '../../../procedure/lifeCycle/lifeCycle';
import { useWording } from '../../../ui/texts/wording';
import { EndForm } from './EndForm';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface OtherEndingsProps {
  complaint: Complaint;
  next: NextStep;
  step: StepState;
}

/** The ends of a case beside a satisfied relation, folded away until somebody needs one. */
export function OtherEndings({ complaint, next, step }: OtherEndingsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const endings: Ending[] = ['withdrawn', 'noComplaint'];
  const mayWrite = attemptsLeft(complaint) === 0 && missingForCall(complaint).length === 0;
  if (mayWrite) endings.unshift('closedInWriting');
  if (next.step === 'restart') endings.unshift('closedUnsatisfied');
  return (
    <details>
      <summary className={styles.summary}>{texts.steps.endTitle}</summary>
      <EndForm key={complaint.rowId} complaint={complaint} endings={endings} due={false} step={step} />
    </details>
  );
}
