import { Text } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { recordHandOver } from '../../../procedure/lifeCycle/recordHandOver';
import { Button } from '../../../ui/controls/Button';
import { CopyText } from '../../../ui/controls/CopyText';
import { useWording } from '../../../ui/texts/wording';
import { useIdentity } from '../../shared/identityContext';
import { handOverFacts } from './handOverFacts';
import type { StepState } from './useStep';

interface HandOverProps {
  complaint: Complaint;
  step: StepState;
}

/** The text for whoever carries the promised action out, and the day on which it was passed on (section 2). */
export function HandOver({ complaint, step }: HandOverProps) {
  const { texts, words } = useWording();
  const { me } = useIdentity();
  const { handOver } = texts;
  const to = complaint.followUpBy || handOver.nobody;
  return (
    <>
      <CopyText
        key={complaint.rowId}
        label={handOver.text(to)}
        text={handOver.toEmployee(handOverFacts(complaint, to, me, texts))}
      />
      <Text size={200}>{handOver.mailHint(words.columns.mailEmployee)}</Text>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={step.busy}
        onClick={() => void step.take(recordHandOver, complaint)}
      >
        {step.busy ? handOver.recording : handOver.actions.handedOver}
      </Button>
    </>
  );
}
