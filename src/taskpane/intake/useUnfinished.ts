import { useMemo } from 'react';
import type { Complaint } from '../../procedure/complaint';
import { saysSomething } from '../../procedure/checkUnfinished';
import type { Draft } from '../../procedure/draft';
import type { Attempt } from '../../usecases/registration';
import { useKeptDraft } from '../useKeptDraft';

/** What the form keeps of itself outside the pane. */
export interface UnfinishedForm {
  typed: Draft;
  /** The row that was being completed. */
  completing: Complaint | null;
  /** How the last try to register it ended. */
  attempt: Attempt | null;
}

/** What was typed in the form survives the pane; an earlier pane's form is offered back. */
export function useUnfinished({ typed, completing, attempt }: UnfinishedForm, ready: boolean) {
  const value = useMemo(
    () => (saysSomething(typed) ? { typed, completing, attempt } : null),
    [typed, completing, attempt],
  );
  const kept = useKeptDraft({ purpose: 'intake', value, ready });
  // Kept by this form, so of its shape.
  const form = kept.offer && (kept.offer.value as UnfinishedForm);
  return {
    ...kept,
    /** What stands in the form makes room for something else. */
    putAside: () => value && kept.offerBack(value),
    offer: form && kept.offer && { form, keptAt: kept.offer.keptAt },
  };
}
