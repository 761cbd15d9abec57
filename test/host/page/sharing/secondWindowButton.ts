import { make } from '../element';
import type { Texts } from '../texts';
import type { WindowSharing } from './WindowSharing';

/** Opens the same workbook in a second window, so that one can see a colleague's edits arrive. */
export function secondWindowButton(words: Texts, sharing: WindowSharing): HTMLElement {
  const button = make(
    'button',
    { id: 'second-window', type: 'button', title: words.secondWindowHelp },
    words.secondWindow,
  );
  button.addEventListener('click', () => sharing.openWindow());
  return button;
}
