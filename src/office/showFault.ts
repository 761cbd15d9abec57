import type { Fault } from '../usecases/ports';
import { dialogAddress } from './dialogAddress';

/** Tells a fault where there is no pane to tell it in; resolves when it is shown, or could not be. */
export function showFault(fault: Fault): Promise<void> {
  return new Promise((resolve) => {
    const options: Office.DialogOptions = { height: 30, width: 30 };
    Office.context.ui.displayDialogAsync(dialogAddress(fault), options, () => resolve());
  });
}
