import type { DraftStore, HiddenNotes, KeptDraft } from '../../usecases/ports/drafts';
import { keep, recall } from '../paneStore';
import { newKey } from '../sealed/secrecy';
import { earlierDrafts } from './earlierDrafts';
import { noteName } from './noteName';
import { openText, sealAsText } from './sealedText';

/** Older is forgotten: nobody waits for it any more, and it holds personal data. */
const keptDays = 30;
/** The longest texts of a form fit; anything larger would burden the workbook. */
const largest = 500_000;

const millisecondsPerDay = 86_400_000;

const isFresh = (envelope: KeptDraft | null): envelope is KeptDraft =>
  envelope !== null && Date.now() - envelope.keptAt < keptDays * millisecondsPerDay;

/**
 * Keeps drafts as ciphertext in the workbook, under a name that says nothing, sealed by a key that only this browser can use. So
 * the browser holds nothing of a complaint, and the workbook nothing that a colleague can read; nor can one put a draft in the
 * place of another, or into another workbook, because each opens only where it belongs. A lost key means a lost draft; what no
 * longer opens is removed without a word.
 * @param keyOf the key of this browser; where it refuses to keep one, drafts live as long as the page
 */
export function createDraftStore(notes: HiddenNotes, keyOf: () => Promise<CryptoKey>): DraftStore {
  let own: Promise<CryptoKey> | undefined;
  const key = () => (own ??= keyOf().catch(newKey));
  /** What the workbook calls itself, as it was last read; `undefined`: nobody asked yet. */
  let workbook: string | null | undefined;

  const id = () => {
    const known = recall('draftId');
    if (known !== '') return known;
    const made = crypto.randomUUID();
    keep('draftId', made);
    return made;
  };
  const nameOf = (purpose: string) => noteName(id(), purpose);
  const aboutOf = (purpose: string, of: string | null) => JSON.stringify([of, 'draft', id(), purpose]);
  const read = async (name: string) => {
    const found = await notes.read(name);
    if (found.ok) ({ workbook } = found.value);
    return found;
  };

  async function opened(purpose: string, text: string): Promise<KeptDraft | null> {
    // One that was kept before its workbook had a name belongs to it all the same.
    for (const of of new Set([workbook ?? null, null])) {
      // Sealed by this store, so of this shape.
      const draft = (await openText(await key(), aboutOf(purpose, of), text).catch(
        () => null,
      )) as KeptDraft | null;
      if (draft !== null) return draft;
    }
    return null;
  }

  const write = async (purpose: string, draft: KeptDraft) => {
    const name = await nameOf(purpose);
    if (workbook === undefined && !(await read(name)).ok) return false;
    const sealed = await sealAsText(await key(), aboutOf(purpose, workbook ?? null), draft);
    return sealed.length <= largest && notes.write(name, sealed);
  };

  const earlier = earlierDrafts(notes, id);
  return {
    async load(purpose) {
      const name = await nameOf(purpose);
      const found = await read(name);
      if (!found.ok) return found;
      if (found.value.text === null) {
        const before = await earlier.take(purpose, async (draft) => isFresh(draft) && write(purpose, draft));
        if (!before.ok) return before;
        return { ok: true, value: isFresh(before.value) ? before.value : null };
      }
      const draft = await opened(purpose, found.value.text);
      if (isFresh(draft)) return { ok: true, value: draft };
      await notes.remove(name);
      return { ok: true, value: null };
    },
    save: (purpose, value) => write(purpose, { keptAt: Date.now(), value }).catch(() => false),
    clear: async (purpose) => notes.remove(await nameOf(purpose)),
  };
}
