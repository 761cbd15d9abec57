import { makeStyles } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { endingsNow } from '../../../procedure/lifeCycle/endCase';
import { focusRing, textSize } from '../../../ui/theme/looks';
import { useWording } from '../../../ui/texts/wording';
import { EndForm } from './EndForm';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    padding: '4px 0',
    cursor: 'pointer',
    ...textSize(200),
    ...focusRing,
  },
});

interface OtherEndingsProps {
  complaint: Complaint;
  step: StepState;
}

/** The ends of a case beside a satisfied relation, folded away until somebody needs one. */
export function OtherEndings({ complaint, step }: OtherEndingsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const endings = endingsNow(complaint).filter((ending) => ending !== 'closed');
  if (endings.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.steps.endTitle}</summary>
      <EndForm key={complaint.rowId} complaint={complaint} endings={endings} due={false} step={step} />
    </details>
  );
}
