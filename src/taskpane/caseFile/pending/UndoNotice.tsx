import type { ReactNode } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { TakenStep } from '../../../usecases/case/undoStep';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { Pending } from './useCasePending';
import { useUndo } from './useUndo';

export interface UndoNoticeProps {
  taken: TakenStep;
  /** The case as it stands now. */
  complaint: Complaint;
  pending: Pending;
  onChanged: (complaint: Complaint) => void;
  /** Says what was recorded, for as long as the step stands or after. */
  said?: { sentence: ReactNode; intent: 'success' | 'warning' };
}

/** Offers to undo a step until somebody changes the case. */
export function UndoNotice({ taken, complaint, pending, onChanged, said }: UndoNoticeProps) {
  const { undo: texts } = useFurtherTexts();
  const { mayUndo, isUndone, fault, undo } = useUndo(taken, complaint, pending, onChanged);
  if (isUndone) return <Notice intent="success" sentence={texts.undone} />;
  if (fault?.code === 'changedByColleague') return <Notice intent="warning" sentence={texts.changed} />;
  if (fault) return <FaultNotice fault={fault} retry={() => void undo()} />;
  if (!mayUndo && !said) return null;
  return (
    <Notice
      intent={said?.intent ?? 'success'}
      sentence={said?.sentence ?? texts.taken}
      {...(mayUndo && { action: { label: texts.undo, run: () => void undo() } })}
    />
  );
}
