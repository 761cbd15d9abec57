import { Text } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { endingsNow } from '../../../procedure/lifeCycle/endCase';
import { reopen } from '../../../procedure/settle/reopen';
import { Button } from '../../../ui/controls/Button';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { ClosingDateForm } from './ClosingDateForm';
import { EndForm } from './EndForm';
import type { StepState } from './useStep';

interface SettleProps {
  complaint: Complaint;
  step: StepState;
}

/** Status and closing date contradict each other: a person says which of them holds, and the other follows. */
export function Settle({ complaint, step }: SettleProps) {
  const { texts } = useWording();
  const { settle } = useFurtherTexts();
  const { closedOn } = complaint;
  const again = (
    <Button disabledFocusable={step.busy} onClick={() => void step.take(reopen, complaint)}>
      {settle.open}
    </Button>
  );
  if (closedOn === null) {
    return (
      <>
        <ClosingDateForm key={complaint.rowId} complaint={complaint} step={step} />
        {again}
      </>
    );
  }
  return (
    <>
      <Text>{settle.openHint}</Text>
      {again}
      <Text>{settle.closedHint(texts.longDay(closedOn))}</Text>
      {endingsNow(complaint).includes('closed') && (
        <EndForm key={complaint.rowId} complaint={complaint} endings={['closed']} due={false} step={step} />
      )}
    </>
  );
}
