import { make } from '../element';
import type { Texts } from '../texts';

/** Asks before unsaved changes are lost; resolves to true to go on. */
export const askToDiscard = (texts: Texts): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (goesOn: boolean) => () => {
      dialog.close();
      dialog.remove();
      resolve(goesOn);
    };
    const dialog = make(
      'dialog',
      { className: 'question', oncancel: answer(false) },
      make('div', {}, texts.unsavedChanges),
      make(
        'menu',
        {},
        make('button', { type: 'button', onclick: answer(true) }, texts.discard),
        make('button', { type: 'button', autofocus: true, onclick: answer(false) }, texts.cancel),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
