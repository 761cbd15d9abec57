import { useState } from 'react';
import type { CallbackNotes } from '../../../procedure/callback/callbackNotes';
import type { CallbackReport } from '../../../procedure/callback/callback';
import type { CallbackScript, Fault, Outcome } from '../../../usecases/ports/ports';
import type { CallRequest, PanePorts } from '../../shared/ports';

/** Where no window opens, the call is held in the pane itself. */
const withoutWindow: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'dialogBlocked',
  'dialogAlreadyOpen',
  'unsupported',
]);

interface CallInPane extends CallRequest {
  end: (report: CallbackReport | null) => void;
}

type Answer = Outcome<CallbackReport | null>;

export function useCallInPane() {
  const [inPane, setInPane] = useState<CallInPane | null>(null);

  const hold = (request: CallRequest) =>
    new Promise<Answer>((resolve) => {
      const end = (report: CallbackReport | null) => {
        setInPane(null);
        resolve({ ok: true, value: report });
      };
      setInPane({ ...request, end });
    });

  const callInPane =
    (call: PanePorts['call'], rest: Omit<CallRequest, 'script'>) =>
    async (script: CallbackScript): Promise<Answer> => {
      const request = { script, ...rest };
      const onNotes = (notes: CallbackNotes) => {
        request.notes = notes;
        rest.onNotes(notes);
      };
      const answer = await call({ ...request, onNotes });
      return !answer.ok && withoutWindow.has(answer.fault.code) ? hold(request) : answer;
    };

  return { inPane, callInPane };
}
