import type { Page } from 'playwright-core';
import { paneFrame } from './paneFrame';

/** Waits until the pane knows how everything ended that it, or one before it, had begun. */
export async function nothingKept(page: Page): Promise<void> {
  await (await paneFrame(page)).evaluate(untilAllEnded);
}

/** Runs in the pane; ends once its database holds nothing but what was written. */
async function untilAllEnded(): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const hasEnded = async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    if (name === '') return false;
    const database = await answer(indexedDB.open(name));
    const records = await answer<{ isWritten: boolean }[]>(
      database.transaction('kept').objectStore('kept').getAll(),
    );
    database.close();
    return records.every(({ isWritten }) => isWritten);
  };
  while (!(await hasEnded())) await new Promise((resolve) => setTimeout(resolve, 200));
}
