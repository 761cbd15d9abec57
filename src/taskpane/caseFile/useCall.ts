import { useRef, useState } from 'react';
import type { CallbackNotes } from '../../procedure/callbackNotes';
import { noNotes } from '../../procedure/callbackNotes';
import type { Complaint, RowId } from '../../procedure/complaint';
import { callBack } from '../../usecases/callBack';
import type { CallbackResult } from '../../usecases/callBack';
import { recordCall } from '../../usecases/recordCall';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import { useCallInPane } from './useCallInPane';

type Phase =
  { kind: 'idle' } | { kind: 'calling' } | { kind: 'done'; result: CallbackResult; notesKept: boolean };

/** Calls the relation of a case; notes of a call that was not recorded are offered again. */
export function useCall(onRecorded: (complaint: Complaint) => void) {
  const { register, clock, identity, call } = usePorts();
  const opened = useRegister();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const kept = useRef(new Map<RowId, CallbackNotes>());
  const { inPane, callInPane } = useCallInPane();
  const ports = { reader: register, writer: register, clock, identity };

  const finish = (rowId: RowId, result: CallbackResult) => {
    if (result.kind === 'called' && result.recorded.kind === 'taken') {
      kept.current.delete(rowId);
      onRecorded(result.recorded.complaint);
    }
    setPhase({ kind: 'done', result, notesKept: kept.current.has(rowId) });
  };

  const start = async ({ rowId }: Complaint) => {
    setPhase({ kind: 'calling' });
    const request = {
      notes: kept.current.get(rowId) ?? noNotes,
      onNotes: (notes: CallbackNotes) => void kept.current.set(rowId, notes),
    };
    // The case that is shown, whatever row is selected by now.
    const reader = { selected: () => register.byRowId(rowId), byRowId: register.byRowId };
    const dialog = { show: callInPane(call, request) };
    finish(rowId, await callBack({ ...ports, reader, dialog }, opened));
  };

  /** Records a call once more, on the case as a colleague left it. */
  const recordOn = async (found: Complaint, { report }: Extract<CallbackResult, { kind: 'called' }>) => {
    const recorded = await recordCall(ports, found, report);
    finish(found.rowId, { kind: 'called', complaint: found, report, recorded });
  };

  return { phase, inPane, start, recordOn, forget: () => setPhase({ kind: 'idle' }) };
}
