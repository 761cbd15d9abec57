import type { Page } from 'playwright-core';
import { paneFrame } from './paneFrame';

/** Waits until the pane knows how everything ended that it, or one before it, had begun. */
export async function nothingKept(page: Page): Promise<void> {
  await (await paneFrame(page)).waitForFunction(countKept, null, { polling: 200, timeout: 60_000 });
}

/** Runs in the pane; `true` once its database holds no intention. */
async function countKept(): Promise<boolean> {
  const [{ name = '' } = {}] = await indexedDB.databases();
  if (name === '') return false;
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = await answer(indexedDB.open(name));
  const count = await answer(database.transaction('kept').objectStore('kept').count());
  database.close();
  return count === 0;
}
