import type { Complaint } from '../../../procedure/complaint/complaint';
import { ChangedMeanwhile } from '../history/ChangedMeanwhile';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';
import type { StepState } from './useStep';

interface StepNoticeProps {
  step: StepState;
  /** Shows the case as it stands in the register now. */
  onFound: (found: Complaint) => void;
}

/** Why a step was not taken, and what can be done about it; nothing after one that was. */
export function StepNotice({ step: { taken, forget }, onFound }: StepNoticeProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  if (taken === null || taken.result.kind === 'taken') return null;
  const { result, shown, again } = taken;
  if (result.kind === 'refused') {
    return <Notice intent="warning" sentence={texts.steps.refused(result.refusal)} />;
  }
  const { fault } = result;
  if (fault.code !== 'changedByColleague') return <Notice sentence={faultSentence(fault)} />;
  return (
    <ChangedMeanwhile
      fields={fault.fields}
      shown={shown}
      found={fault.found}
      onRecord={() => again(fault.found)}
      onTakeFound={() => {
        forget();
        onFound(fault.found);
      }}
    />
  );
}
