import type { Complaint } from '../../../procedure/complaint/complaint';
import type { StepRefusal } from '../../../procedure/lifeCycle/ruling';
import { ChangedMeanwhile } from '../history/ChangedMeanwhile';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useWording } from '../../../ui/texts/wording';
import type { StepState } from './useStep';

/** What a form says at the field that it asks for. */
const atFields: ReadonlySet<StepRefusal['code']> = new Set<StepRefusal['code']>([
  'checkerRequired',
  'reasonRequired',
  'noClosingDay',
]);

interface StepNoticeProps {
  step: StepState;
  /** Shows the case as it stands in the register now. */
  onFound: (found: Complaint) => void;
}

/** Why a step was not taken, and what can be done about it; nothing after one that was. */
export function StepNotice({ step: { taken, forget }, onFound }: StepNoticeProps) {
  const { texts } = useWording();
  if (taken === null || taken.result.kind === 'taken') return null;
  const { result, shown, again } = taken;
  if (result.kind === 'refused') {
    if (atFields.has(result.refusal.code)) return null;
    return <Notice intent="warning" sentence={texts.steps.refused(result.refusal)} />;
  }
  const { fault } = result;
  if (fault.code !== 'changedByColleague') return <FaultNotice fault={fault} />;
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
