import type { CallbackReport } from '../procedure/callback/callback';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallbackScript } from '../usecases/ports/ports';
import { readMessage, toOwnOrigin } from './dialogMessages';
import type { FromDialog, ToDialog } from './dialogMessages';

interface DialogLine {
  /** Hears the case to show; again when the pane sends another. */
  onScript: (listener: (script: CallbackScript, notes: CallbackNotes) => void) => void;
  sendNotes: (notes: CallbackNotes) => void;
  sendReport: (report: CallbackReport) => void;
  leave: () => void;
}

/** The dialog's end of the line to the pane. */
export function openDialogLine(): DialogLine {
  const send = (message: FromDialog) =>
    Office.context.ui.messageParent(JSON.stringify(message), toOwnOrigin());
  return {
    onScript(listener) {
      Office.context.ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        (event) => {
          const message = readMessage<ToDialog>(event.message, event.origin);
          if (message) listener(message.script, message.notes);
        },
        {},
        () => send({ kind: 'ready' }),
      );
    },
    sendNotes: (notes) => send({ kind: 'notes', notes }),
    sendReport: (report) => send({ kind: 'report', report }),
    leave: () => send({ kind: 'leave' }),
  };
}
