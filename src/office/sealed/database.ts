const version = 1;

/** A store of records, and of the key that only this browser can use. */
export type StoreName = 'kept' | 'keys';

/** The database of this add-in in this browser, one per partition of Office. @throws DOMException where the browser refuses */
export function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('kept', { autoIncrement: true });
    opening.result.createObjectStore('keys');
  };
  return answerOf(opening);
}

/** Does something in one store; resolves with what it gives once that is on the disk (`complete`), not before. */
export async function inStore<T>(
  database: IDBDatabase,
  name: StoreName,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
  const request = act(transaction.objectStore(name));
  await done;
  return request.result;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'));
  });
}
