import type { Fault } from '../usecases/ports/ports';
import { dialogAddress } from './dialogAddress';

/**
 * Tells a fault where there is no pane to tell it in. Resolves when the notice was closed, or could not be shown: a
 * ribbon command that completes sooner takes its page, and the notice with it, away.
 */
export function showFault(fault: Fault): Promise<void> {
  return new Promise((resolve) => {
    // In a frame on the web: office.js would ask leave for a window in this page, which nobody sees. The notice
    // listens to no messages, which is what keeps a pane from opening after a dialog in a frame (OfficeDev/office-js#3620).
    const options: Office.DialogOptions = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(dialogAddress(fault), options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
