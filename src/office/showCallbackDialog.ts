import type { CallbackReport } from '../procedure/callback/callback';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallbackScript, Outcome } from '../usecases/ports/ports';
import { dialogFault } from './dialogFault';
import { readMessage, toOwnOrigin } from './dialogMessages';
import type { FromDialog, ToDialog } from './dialogMessages';
import { dialogAddress } from './dialogAddress';

const closedByPerson = 12006;

interface CallbackRequest {
  script: CallbackScript;
  /** What was noted when this call was broken off before. */
  notes: CallbackNotes;
  /** Hears of everything that is ticked and typed, as it happens. */
  onNotes: (notes: CallbackNotes) => void;
  /** Aborted when the window is to go, because nothing came of it: `dialogBlocked`. */
  signal: AbortSignal;
}

/**
 * Shows the callback page in a window of Office; `null`: closed without an outcome. The case travels in a message after
 * the page said that it is ready: never in the address, never in storage.
 */
export function showCallbackDialog(request: CallbackRequest): Promise<Outcome<CallbackReport | null>> {
  return new Promise((resolve) => {
    // A fresh object each time: Office has kept state in it (OfficeDev/office-js#349). A window rather than
    // displayInIframe: after a dialog in a frame the pane no longer opens in Excel on the web (#3620, #5199).
    const options: Office.DialogOptions = { height: 85, width: 60 };
    Office.context.ui.displayDialogAsync(dialogAddress(), options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        resolve({ ok: false, fault: dialogFault(opened.error.code) });
      } else {
        follow(opened.value, request, resolve);
      }
    });
  });
}

function follow(
  dialog: Office.Dialog,
  { script, notes: earlier, onNotes, signal }: CallbackRequest,
  resolve: (outcome: Outcome<CallbackReport | null>) => void,
) {
  let notes = earlier;
  const end = (report: CallbackReport | null) => {
    dialog.close();
    resolve({ ok: true, value: report });
  };
  const giveUp = () => {
    dialog.close();
    resolve({ ok: false, fault: { code: 'dialogBlocked' } });
  };
  if (signal.aborted) return giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  const hear = (message: FromDialog) => {
    switch (message.kind) {
      case 'ready':
        return dialog.messageChild(
          JSON.stringify({ kind: 'script', script, notes } satisfies ToDialog),
          toOwnOrigin(),
        );
      case 'notes':
        notes = message.notes;
        return onNotes(notes);
      case 'report':
        return end(message.report);
      case 'leave':
        return end(null);
    }
  };

  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if (!('message' in event)) return;
    const message = readMessage<FromDialog>(event.message, event.origin);
    if (message) hear(message);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    if (!('error' in event)) return;
    resolve(
      event.error === closedByPerson
        ? { ok: true, value: null }
        : { ok: false, fault: dialogFault(event.error) },
    );
  });
}
