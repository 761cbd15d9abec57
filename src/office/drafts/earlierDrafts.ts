import type { HiddenNotes, KeptDraft } from '../../usecases/ports/drafts';
import type { Outcome } from '../../usecases/ports/ports';
import { forget, keep, recall } from '../paneStore';
import { openEarlier } from './earlierSeal';

/** As long as a draft is kept: after that no secret of an earlier version opens anything. */
const longest = 30 * 86_400_000;

/**
 * Drafts as versions before 1.2 kept them: under a name that says what for, sealed by a secret that stood readable in this browser.
 * Each is read once more and replaced. Nothing but this knows how they were kept, and it can go with the last of them.
 */
export function earlierDrafts(notes: HiddenNotes, id: () => string) {
  function secret(): string {
    const known = recall('draftSecret');
    if (known === '') return '';
    const since = Number(recall('draftsRenewed'));
    if (since === 0) keep('draftsRenewed', String(Date.now()));
    else if (Date.now() - since > longest) {
      forget('draftSecret');
      forget('draftsRenewed');
    }
    return known;
  }
  return {
    /** @param replace keeps it as drafts are kept now; the earlier one goes once it is */
    async take(
      purpose: string,
      replace: (draft: KeptDraft | null) => Promise<boolean>,
    ): Promise<Outcome<KeptDraft | null>> {
      const known = secret();
      if (known === '') return { ok: true, value: null };
      const name = `${id()}.${purpose}`;
      const found = await notes.read(name);
      if (!found.ok) return found;
      const { text } = found.value;
      if (text === null) return { ok: true, value: null };
      // Sealed by such a version, so of this shape.
      const draft = (await openEarlier(known, text).catch(() => null)) as KeptDraft | null;
      const isReplaced = await replace(draft).catch(() => false);
      // What is too old, or opens no longer, goes too.
      if (isReplaced || draft === null || Date.now() - draft.keptAt > longest) await notes.remove(name);
      return { ok: true, value: draft };
    },
  };
}
