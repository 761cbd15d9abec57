import type { Intention, IntentionStore, LeftIntention } from '../../usecases/ports/intentions';
import { inStore } from '../sealed/database';
import { openSealed } from '../sealed/openSealed';
import { openFor, sealFor } from '../sealed/secrecy';
import type { Sealed } from '../sealed/secrecy';
import { holdPaneLock, isPaneGone } from './paneLock';

/** Older is forgotten, as drafts are: it holds personal data. */
const keptDays = 30;
const millisecondsPerDay = 86_400_000;

/** What anybody at this browser could read: to whom it belongs, and nothing of what it says. */
interface KeptRecord extends Sealed {
  id: string;
  workbook: string;
  pane: string;
  at: number;
  isWritten: boolean;
}

interface Place {
  /** What the workbook calls itself; `null`: not known yet. */
  workbook: string | null;
  address: string;
}

type Secret = Omit<Intention, 'id'> & { address: string };

const purpose = 'intention';
const aboutOf = ({ workbook, id }: Pick<KeptRecord, 'workbook' | 'id'>) =>
  JSON.stringify([workbook, purpose, id]);

/**
 * Keeps intentions in this browser (IndexedDB), sealed by a key that no script can read. The workbook holds nothing of them,
 * because they are kept where it can't be written, and browsers of other people have neither.
 * @param placeNow the workbook that is open now
 */
export function createIntentionStore(placeNow: () => Place): IntentionStore {
  const pane = crypto.randomUUID();
  holdPaneLock(pane);
  let opening: ReturnType<typeof openSealed> | undefined;
  /** Not before the first use: Office says what belongs to whom only once it is ready. What was refused is asked again. */
  const opened = () =>
    (opening ??= openSealed().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  /** The keys of the records, by what they keep. */
  const places = new Map<string, IDBValidKey>();
  /** Records of panes that are gone, which this one took on. */
  const takenOn = new Set<string>();

  /** Whether this pane may see to it: of several that look at once, one does. */
  async function takeOn(database: IDBDatabase, place: IDBValidKey, { id, pane: gone }: KeptRecord) {
    const found = await inStore<KeptRecord | undefined>(database, 'kept', (kept) => {
      const reading = kept.get(place) as IDBRequest<KeptRecord | undefined>;
      reading.onsuccess = () => {
        const { result } = reading;
        if (result?.pane === gone) kept.put({ ...result, pane }, place);
      };
      return reading;
    });
    if (found?.pane !== gone) return false;
    takenOn.add(id);
    return true;
  }

  async function readLeft(): Promise<LeftIntention[]> {
    const { database, key } = await opened();
    const { workbook, address } = placeNow();
    if (workbook === null) return [];
    const keys = await inStore(database, 'kept', (kept) => kept.getAllKeys());
    const records = await inStore<KeptRecord[]>(database, 'kept', (kept) => kept.getAll());
    const read = records.map(async (record, index): Promise<LeftIntention | null> => {
      const place = keys[index];
      const age = Date.now() - record.at;
      if (place === undefined) return null;
      if (age > keptDays * millisecondsPerDay) {
        await inStore(database, 'kept', (kept) => kept.delete(place));
        return null;
      }
      const isTakenOn = takenOn.has(record.id);
      if (!isTakenOn && (record.pane === pane || !(await isPaneGone(record.pane, age)))) return null;
      // Sealed by this store, so of this shape.
      const secret = (await openFor(key, aboutOf(record), record).catch(() => null)) as Secret | null;
      if (secret === null) return null;
      places.set(record.id, place);
      const { address: before, ...intention } = secret;
      // Excel on the web lost settings of workbooks (office-js #360, #2940): then the file goes by another ID at the same address.
      const isSame = record.workbook === workbook;
      if (!isSame && (before !== address || address === '')) return null;
      const isElsewhere = !isSame || before !== address;
      // What may be another file's is left to whichever pane somebody tells so.
      if (!isTakenOn && !isElsewhere && !(await takeOn(database, place, record))) return null;
      return { ...intention, id: record.id, age, isElsewhere };
    });
    return (await Promise.all(read)).filter((one) => one !== null);
  }

  return {
    async keep({ id, ...intention }) {
      const { workbook, address } = placeNow();
      if (workbook === null) return false;
      try {
        const { database, key } = await opened();
        const secret: Secret = { ...intention, address };
        const sealed = await sealFor(key, aboutOf({ workbook, id }), secret);
        const { isWritten = false } = intention;
        const record: KeptRecord = { id, workbook, pane, at: Date.now(), isWritten, ...sealed };
        const place = await inStore(database, 'kept', (kept) => kept.put(record, places.get(id)));
        places.set(id, place);
        return true;
      } catch {
        return false;
      }
    },
    left: () => readLeft().catch(() => []),
    async drop(id) {
      const place = places.get(id);
      places.delete(id);
      takenOn.delete(id);
      if (place === undefined) return;
      await opened()
        .then(({ database }) => inStore(database, 'kept', (kept) => kept.delete(place)))
        .catch(() => {});
    },
  };
}
