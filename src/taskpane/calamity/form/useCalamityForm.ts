import { useMemo, useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import { calamityDraftFields, checkCalamity } from '../../../procedure/calamity/checkCalamity';
import type { CalamityDraft, CalamityDraftField } from '../../../procedure/calamity/checkCalamity';
import { registerCalamity } from '../../../usecases/calamity/registerCalamity';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useKeptDraft } from '../../shared/draft/useKeptDraft';

type Phase = { kind: 'typing'; fault?: Fault } | { kind: 'registering' };

/** What is typed about a new calamity; it is let go only after its row was seen in the table. */
export function useCalamityForm(onRegistered: (calamity: Calamity) => void) {
  const ports = usePorts();
  const { holidays } = useRegister().lists;
  const [typed, setTyped] = useState<CalamityDraft>({});
  const [left, setLeft] = useState<ReadonlySet<CalamityDraftField>>(new Set());
  const [tried, setTried] = useState(false);
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });
  const [attempt, setAttempt] = useState<Calamity | null>(null);

  const saysSomething = calamityDraftFields.some((field) => (typed[field] ?? '').trim() !== '');
  const value = useMemo(() => (saysSomething ? typed : null), [saysSomething, typed]);
  const kept = useKeptDraft({ purpose: 'calamity', value, isDraft: isCalamityDraft, ready: true });

  const checked = checkCalamity(typed, ports.clock.today(), holidays);
  const issues = checked.ok ? [] : checked.issues;
  const begin = (draft: CalamityDraft) => {
    setTyped(draft);
    setLeft(new Set());
    setTried(false);
    setAttempt(null);
    setPhase({ kind: 'typing' });
  };

  /** Gives the first field that keeps it from being registered, if any. */
  const submit = async (): Promise<CalamityDraftField | undefined> => {
    if (phase.kind === 'registering') return undefined;
    setTried(true);
    if (issues[0]) return issues[0].field;
    setPhase({ kind: 'registering' });
    const result = await registerCalamity(ports, typed, attempt, holidays);
    if (result.kind === 'registered') {
      begin({});
      onRegistered(result.calamity);
    } else {
      setPhase({ kind: 'typing', ...(result.kind === 'failed' && { fault: result.fault }) });
      if (result.kind === 'failed') setAttempt(result.attempt);
    }
    return undefined;
  };

  return {
    typed,
    /** A blank field is no mistake before one tried. */
    shown: issues.filter(({ field, code }) => (code === 'required' ? tried : tried || left.has(field))),
    tried,
    phase,
    attempt,
    offer: saysSomething ? null : kept.offer,
    change: (field: CalamityDraftField, text: string) => {
      if (phase.kind !== 'registering') setTyped((current) => ({ ...current, [field]: text }));
    },
    leave: (field: CalamityDraftField) => setLeft((current) => new Set([...current, field])),
    submit,
    /** Begins with a category that the radar named; what is being typed stays. */
    prefill: (category: string) =>
      setTyped((current) => (current.category ? current : { ...current, category })),
    goOn: () => {
      if (kept.offer) begin(kept.offer.value);
      kept.closeOffer();
    },
    discard: kept.closeOffer,
  };
}

export type CalamityFormState = ReturnType<typeof useCalamityForm>;

function isCalamityDraft(value: unknown): value is CalamityDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
