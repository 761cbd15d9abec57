import { useRef, useState } from 'react';
import type { CallbackNotes } from '../../procedure/callbackNotes';
import { noNotes } from '../../procedure/callbackNotes';
import type { Complaint, RowId } from '../../procedure/complaint';
import { callBack } from '../../usecases/callBack';
import type { CallbackResult } from '../../usecases/callBack';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';
import { useCallInPane } from './useCallInPane';

type Phase =
  { kind: 'idle' } | { kind: 'calling' } | { kind: 'done'; result: CallbackResult; notesKept: boolean };

/** Calls the relation of a case; notes of a call that was not recorded are offered again. */
export function useCall(onRecorded: (complaint: Complaint) => void) {
  const { register, clock, identity, call } = usePorts();
  const { settings, language } = useRegister();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const kept = useRef(new Map<RowId, CallbackNotes>());
  const { inPane, callInPane } = useCallInPane();

  const start = async ({ rowId }: Complaint) => {
    setPhase({ kind: 'calling' });
    const request = {
      notes: kept.current.get(rowId) ?? noNotes,
      onNotes: (notes: CallbackNotes) => void kept.current.set(rowId, notes),
    };
    // The case that is shown, whatever row is selected by now.
    const reader = { selected: () => register.byRowId(rowId), byRowId: register.byRowId };
    const dialog = { show: callInPane(call, request) };
    const ports = { reader, writer: register, dialog, clock, identity };
    const result = await callBack(ports, { settings, language });
    if (result.kind === 'recorded') {
      kept.current.delete(rowId);
      onRecorded(result.complaint);
    }
    setPhase({ kind: 'done', result, notesKept: kept.current.has(rowId) });
  };

  return { phase, inPane, start };
}
