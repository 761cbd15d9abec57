import { make } from '../element';

/** Asks a question; resolves to true for the first answer, to false for the second or Escape. */
export const ask = (question: string, yes: string, no: string): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (isYes: boolean) => () => {
      dialog.close();
      dialog.remove();
      resolve(isYes);
    };
    const dialog = make(
      'dialog',
      { className: 'question', oncancel: answer(false) },
      make('div', {}, question),
      make(
        'menu',
        {},
        make('button', { type: 'button', onclick: answer(true) }, yes),
        make('button', { type: 'button', autofocus: true, onclick: answer(false) }, no),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
