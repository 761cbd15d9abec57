import type { KeptDraft } from '../../../usecases/ports/drafts';

/** What is kept: what is being typed, and earlier drafts that nobody went on with or threw away yet. */
export interface Kept<T> {
  value: T | null;
  others: Offer<T>[];
}

/** An earlier draft that can be gone on with. */
export interface Offer<T> extends KeptDraft {
  value: T;
}

/**
 * The drafts in what was kept, the last one first. Another version of the add-in may have kept the draft only, or
 * something of which this one can make nothing: that is passed over.
 */
export function draftsIn<T>(
  { value: whole, keptAt }: KeptDraft,
  isDraft: (value: unknown) => value is T,
): Offer<T>[] {
  const drafts = isKept(whole)
    ? [{ value: whole.value, keptAt }, ...whole.others]
    : [{ value: whole, keptAt }];
  return drafts.filter((draft): draft is Offer<T> => isDraft(draft.value));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isKeptDraft = (draft: unknown): draft is KeptDraft =>
  isRecord(draft) && 'value' in draft && typeof draft.keptAt === 'number';

const isKept = (whole: unknown): whole is { value: unknown; others: KeptDraft[] } =>
  isRecord(whole) && 'value' in whole && Array.isArray(whole.others) && whole.others.every(isKeptDraft);
