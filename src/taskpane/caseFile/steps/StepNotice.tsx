import { Suspense } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { StepRefusal } from '../../../procedure/lifeCycle/ruling';
import { ChangedMeanwhile } from '../history/ChangedMeanwhile';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useWording } from '../../../ui/texts/wording';
import type { Pending } from '../pending/useCasePending';
import { UndoNotice } from '../pending/UndoNotice';
import type { StepState } from './useStep';

/** What a form says at the field that it asks for. */
const atFields: ReadonlySet<StepRefusal['code']> = new Set<StepRefusal['code']>([
  'checkerRequired',
  'reasonRequired',
  'noClosingDay',
]);

interface StepNoticeProps {
  step: StepState;
  complaint: Complaint;
  pending: Pending;
  /** Shows the case as it stands in the register now. */
  onFound: (found: Complaint) => void;
}

/** Why a step was not taken, and what can be done about it; one that was can be undone. */
export function StepNotice({ step: { taken, forget }, complaint, pending, onFound }: StepNoticeProps) {
  const { texts } = useWording();
  if (taken === null) return null;
  const { result, shown, again } = taken;
  if (result.kind === 'taken') {
    const { complaint: after } = result;
    return (
      <Suspense>
        <UndoNotice
          taken={{ before: shown, after }}
          complaint={complaint}
          pending={pending}
          onChanged={onFound}
        />
      </Suspense>
    );
  }
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
