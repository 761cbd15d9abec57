import { useMemo, useState } from 'react';
import { lackingIn, type LackingPart } from '../../procedure/setUp/lackingIn';
import type { Fault, Outcome } from '../../usecases/ports/ports';
import type { AddedPeople, Saved } from '../../usecases/ports/setUpPorts';
import { useKeptDraft } from '../shared/draft/useKeptDraft';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { isSetUpDraft, partsOf, setUpSteps, type SetUpDraft, type SetUpStep } from './setUpDraft';

const stepOf: Record<LackingPart, SetUpStep> = {
  organisation: 'organisation',
  departments: 'departments',
  heads: 'departments',
  employees: 'employees',
};

/** `done`: all steps were seen. */
type Shown = SetUpStep | 'done';

/** The three steps: which of them is shown, what was typed, and how saving went. */
export function useSetUp() {
  const { register } = usePorts();
  const { lists, settings, reread } = useRegister();
  const lacking = lackingIn({ ...lists, organisation: settings.organisation });
  const [step, setStep] = useState<Shown>(() => (lacking[0] ? stepOf[lacking[0]] : 'organisation'));
  const [draft, setDraft] = useState<SetUpDraft>({});
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [added, setAdded] = useState<AddedPeople | null>(null);

  const value = useMemo(
    () => (Object.values(draft).some((part) => part !== undefined) ? draft : null),
    [draft],
  );
  const { offer, closeOffer } = useKeptDraft({
    purpose: 'setUp',
    value,
    isDraft: isSetUpDraft,
    ready: true,
  });
  // What an earlier pane kept is gone on with; what was typed since it opened goes before it.
  if (offer) {
    setDraft({ ...offer.value, ...draft });
    closeOffer();
  }

  const go = (by: number) => {
    setFault(null);
    setChanged(false);
    const at = step === 'done' ? setUpSteps.length : setUpSteps.indexOf(step);
    setStep(setUpSteps[at + by] ?? 'done');
  };
  /** Saves a step, and lets go of what was typed in it once it stands there. */
  const save = async (write: () => Promise<Outcome<Saved | AddedPeople>>): Promise<void> => {
    if (busy || step === 'done') return;
    setBusy(true);
    setFault(null);
    setChanged(false);
    const saved = await write();
    // Whatever became of it: what stands there now is what the next try is compared with.
    await reread();
    setBusy(false);
    if (!saved.ok) return setFault(saved.fault);
    if (saved.value === 'changed') return setChanged(true);
    if (typeof saved.value === 'object') setAdded(saved.value);
    setDraft((current) => ({
      ...current,
      ...Object.fromEntries(partsOf[step].map((part) => [part, undefined])),
    }));
    go(1);
  };
  /** Makes everybody who is inactive in the list active again; whom that fails for stays told. */
  const activate = async (): Promise<void> => {
    if (busy || !added) return;
    setBusy(true);
    setFault(null);
    const left: string[] = [];
    for (const name of added.inactive) {
      const activated = left.length === 0 ? await register.addToList('employees', name) : null;
      if (activated?.ok) continue;
      left.push(name);
      if (activated) setFault(activated.fault);
    }
    await reread();
    setBusy(false);
    setAdded({ ...added, inactive: left });
  };
  return {
    step,
    lacking,
    draft,
    change: (changes: SetUpDraft) => setDraft((current) => ({ ...current, ...changes })),
    busy,
    fault,
    isChanged,
    added,
    activate,
    back: () => go(-1),
    next: () => go(1),
    save,
  };
}

export type SetUpState = ReturnType<typeof useSetUp>;
