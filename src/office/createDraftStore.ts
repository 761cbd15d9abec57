import type { DraftStore, HiddenNotes } from '../usecases/ports/drafts';
import { keep, recall } from './paneStore';
import { newSecret, seal, unseal } from './seal';

/** Older is forgotten: nobody waits for it any more, and it holds personal data. */
const keptDays = 30;
/** The longest texts of a form fit; anything larger would burden the workbook. */
const largest = 500_000;

const millisecondsPerDay = 86_400_000;

interface Envelope {
  keptAt: number;
  value: unknown;
}

/**
 * Keeps drafts as ciphertext in the workbook, under an id of this person's own; id and secret stay in this browser. So
 * the browser holds nothing of a complaint, and the workbook nothing that a colleague can read. A lost secret means a
 * lost draft; what no longer opens is removed without a word.
 */
export function createDraftStore(workbook: () => Promise<HiddenNotes>): DraftStore {
  const name = (purpose: string) => `${remembered('draftId', () => crypto.randomUUID())}.${purpose}`;
  const secret = () => remembered('draftSecret', newSecret);
  return {
    async load(purpose) {
      const notes = await workbook().catch(() => null);
      if (notes === null) return { ok: false, fault: { code: 'notLoaded' } };
      const sealed = await notes.read(name(purpose));
      if (!sealed.ok) return sealed;
      if (sealed.value === null) return { ok: true, value: null };
      // Sealed by this store, so of this shape.
      const envelope = (await unseal(secret(), sealed.value).catch(() => null)) as Envelope | null;
      const fresh = envelope && Date.now() - envelope.keptAt < keptDays * millisecondsPerDay;
      if (!fresh) await notes.remove(name(purpose));
      return { ok: true, value: fresh ? envelope : null };
    },
    async save(purpose, value) {
      try {
        const sealed = await seal(secret(), { keptAt: Date.now(), value } satisfies Envelope);
        return sealed.length <= largest && (await (await workbook()).write(name(purpose), sealed));
      } catch {
        return false;
      }
    },
    async clear(purpose) {
      try {
        return await (await workbook()).remove(name(purpose));
      } catch {
        return false;
      }
    },
  };
}

function remembered(key: string, make: () => string): string {
  const known = recall(key);
  if (known !== '') return known;
  const made = make();
  keep(key, made);
  return made;
}
