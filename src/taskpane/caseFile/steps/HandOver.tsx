import { Text } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { recordHandOver } from '../../../procedure/lifeCycle/recordHandOver';
import { Button } from '../../../ui/controls/Button';
import { useWording } from '../../../ui/texts/wording';
import { useAboutThem } from '../../shared/callbacks/useAboutThem';
import { useRegister } from '../../shared/registerContext';
import { namesakes } from '../../../procedure/text/namesakes';
import { Message } from './Message';
import type { StepState } from './useStep';

interface HandOverProps {
  complaint: Complaint;
  step: StepState;
}

/** The text for whoever carries the promised action out, and the day on which it was passed on (section 2). */
export function HandOver({ complaint, step }: HandOverProps) {
  const { texts } = useWording();
  const { lists } = useRegister();
  const { handOver } = texts;
  const to = complaint.followUpBy || handOver.nobody;
  const aboutThem = useAboutThem(complaint, complaint.followUpBy);
  return (
    <>
      {aboutThem && <Text>{aboutThem}</Text>}
      <Message
        complaint={complaint}
        which="toEmployee"
        to={to}
        people={namesakes(lists.employees, complaint.followUpBy)}
      >
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={step.busy}
          onClick={() => void step.take(recordHandOver, complaint)}
        >
          {step.busy ? handOver.recording : handOver.actions.handedOver}
        </Button>
      </Message>
    </>
  );
}
