import { useCallback, useMemo } from 'react';
import { saysSomething } from '../../../procedure/complaint/check/checkUnfinished';
import { saysOwn } from '../../../procedure/complaint/own/ownEntry';
import type { OwnTexts } from '../../../procedure/complaint/own/ownEntry';
import { usePorts } from '../../shared/ports';
import { useKeptDraft } from '../../shared/draft/useKeptDraft';
import { loadRegistrations } from '../outbox/loadRegistrations';
import type { UnfinishedForm } from '../outbox/unfinishedForm';

const none: OwnTexts = {};

interface Keeping {
  ready: boolean;
  /** It stands in the register: there is nothing to keep. */
  done: boolean;
}

/** What was typed in the form survives the pane; an earlier pane's form is offered back. */
export function useUnfinished(
  { typed, pasted, own = none, completing, attempt }: UnfinishedForm,
  { ready, done }: Keeping,
) {
  const value = useMemo(() => {
    const saysMore = saysOwn(own);
    if (done || !(saysMore || saysSomething(typed))) return null;
    return { typed, pasted, completing, attempt, ...(saysMore && { own }) };
  }, [typed, pasted, own, completing, attempt, done]);
  const { register, own: port, intentions } = usePorts();
  const isDone = useCallback(
    async (form: UnfinishedForm) => {
      // What was sent may be written only now.
      if (form.attempt) await intentions.look();
      const registrations = await loadRegistrations();
      return registrations !== null && registrations.isRegistered({ register, own: port }, form);
    },
    [register, port, intentions],
  );
  const kept = useKeptDraft({ purpose: 'intake', value, isDraft: isUnfinishedForm, ready, isDone });
  return {
    ...kept,
    /** What stands in the form makes room for something else. */
    putAside: () => value && kept.offerBack(value),
    offer: kept.offer && { form: kept.offer.value, keptAt: kept.offer.keptAt },
  };
}

/** Enough of its shape to be shown in the form; a row, an attempt and marks were never anything else. */
function isUnfinishedForm(value: unknown): value is UnfinishedForm {
  if (typeof value !== 'object' || value === null) return false;
  if (!('typed' in value && 'completing' in value && 'attempt' in value)) return false;
  const { typed, completing, attempt } = value;
  const own = 'own' in value ? value.own : undefined;
  const texts = [typed, own ?? {}].flatMap((one) =>
    typeof one === 'object' && one !== null ? Object.values(one) : [null],
  );
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof completing === 'object' &&
    typeof attempt === 'object'
  );
}
