import { make } from '../element';

/**
 * Shows what is being done, with nothing to press behind it but a button that stops it, until it is done. Escape stops it too.
 * @param work is told when it is to stop, and then rejects
 * @returns `null`: it was stopped
 */
export const whileWorking = async <Result>(
  label: string,
  stop: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> => {
  const stopping = new AbortController();
  const abort = () => stopping.abort();
  const dialog = make(
    'dialog',
    { className: 'question', oncancel: abort },
    make('div', { role: 'status' }, label),
    make('progress', { ariaLabel: label }),
    make('menu', {}, make('button', { type: 'button', autofocus: true, onclick: abort }, stop)),
  );
  document.body.append(dialog);
  dialog.showModal();
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return null;
    throw error;
  } finally {
    dialog.close();
    dialog.remove();
  }
};
