import { dialogAddress } from './dialogAddress';

/** Says in a window that the pane is there to be opened; where no window opens either, nothing more can be said. */
export function tellToOpen(): void {
  // In a frame on the web: office.js would ask leave for a window in this page, which nobody sees. The notice
  // listens to no messages, which is what keeps a pane from opening after a dialog in a frame (OfficeDev/office-js#3620).
  const options: Office.DialogOptions = { height: 30, width: 30, displayInIframe: true };
  Office.context.ui.displayDialogAsync(dialogAddress({ opensPane: true }), options);
}
