import type { DraftStore } from '../../usecases/ports/drafts';

/** A store of drafts whose code comes when one is first asked for: the form need not wait for it. */
export function lazyDrafts(load: () => Promise<DraftStore>): DraftStore {
  let loading: Promise<DraftStore> | undefined;
  const store = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return {
    load: (purpose) =>
      store().then(
        (drafts) => drafts.load(purpose),
        () => ({ ok: false, fault: { code: 'notLoaded' } }),
      ),
    save: (purpose, value) =>
      store().then(
        (drafts) => drafts.save(purpose, value),
        () => false,
      ),
    clear: (purpose) =>
      store().then(
        (drafts) => drafts.clear(purpose),
        () => false,
      ),
  };
}
