import { useState } from 'react';
import type { CallbackNotes } from '../../../procedure/callback/callbackNotes';
import { noNotes } from '../../../procedure/callback/callbackNotes';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import { recordCallback } from '../../../procedure/lifeCycle/recordCallback';
import { callBack } from '../../../usecases/case/callBack';
import type { CallbackResult } from '../../../usecases/case/callBack';
import { failed } from '../../../usecases/ports/failed';
import { takeStep } from '../../../usecases/case/takeStep';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import type { Pending } from '../pending/useCasePending';
import { useCallInPane } from './useCallInPane';
import { useCallNotes } from './useCallNotes';

type Phase =
  | { kind: 'idle' }
  /** `here` takes the call into the pane, where the window shows nothing. */
  | { kind: 'calling'; here: () => void }
  | { kind: 'done'; rowId: RowId; result: CallbackResult; notesKept: boolean };

/** Calls the relation of a case; notes of a call that was not recorded are offered again. */
export function useCall({ writing }: Pending, onRecorded: (complaint: Complaint) => void) {
  const ports = usePorts();
  const opened = useRegister();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const noted = useCallNotes();
  const { inPane, callInPane } = useCallInPane();

  const finish = (rowId: RowId, result: CallbackResult, notesKept: boolean) => {
    const recorded = result.kind === 'called' && result.recorded.kind === 'taken' && result.recorded;
    if (recorded) {
      noted.forget(rowId);
      onRecorded(recorded.complaint);
    }
    setPhase({ kind: 'done', rowId, result, notesKept: notesKept && !recorded });
  };

  const start = async (complaint: Complaint) => {
    const { rowId } = complaint;
    const window = new AbortController();
    setPhase({ kind: 'calling', here: () => window.abort() });
    const before = await noted.before(rowId);
    if (!before.ok) return finish(rowId, failed(before), false);
    const request = {
      notes: before.value,
      onNotes: (notes: CallbackNotes) => noted.note(rowId, notes),
      signal: window.signal,
    };
    // The case that is shown, whatever row is selected by now.
    const result = await writing(complaint, (casePorts) =>
      callBack({ ...casePorts, call: callInPane(ports.call, request) }, opened, rowId),
    );
    finish(rowId, result, before.value !== noNotes || noted.has(rowId));
  };

  /** Records a call once more, on the case as a colleague left it. */
  const recordOn = async (found: Complaint, { report }: Extract<CallbackResult, { kind: 'called' }>) => {
    const recorded = await writing(found, (casePorts) =>
      takeStep(casePorts, found, (seen, today) => recordCallback(seen, report, today)),
    );
    finish(found.rowId, { kind: 'called', complaint: found, report, recorded }, noted.has(found.rowId));
  };

  return { phase, inPane, start, recordOn, forget: () => setPhase({ kind: 'idle' }) };
}
