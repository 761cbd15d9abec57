import { openDatabase } from './database';
import { keyIn } from './secrecy';

/** The database of this add-in in this browser, and the key that only this browser can use. @throws DOMException where it refuses */
export async function openSealed(): Promise<{ database: IDBDatabase; key: CryptoKey }> {
  // Browsers may give pages of several sites one store; Office says how to keep ours apart.
  const database = await openDatabase(`${Office.context.partitionKey ?? ''}klachtenregister`);
  return { database, key: await keyIn(database) };
}
