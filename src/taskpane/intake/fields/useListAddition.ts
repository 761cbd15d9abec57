import { useState } from 'react';
import { definitionOf } from '../../../procedure/complaint/fields';
import type { DraftField } from '../../../procedure/complaint/fields';
import { checkText } from '../../../procedure/text/checkText';
import type { Fault } from '../../../usecases/ports/ports';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import type { IntakeForm } from '../draft/useIntake';

type Step = { kind: 'adding' | 'added'; name: string } | { kind: 'failed'; name: string; fault: Fault };

/** Puts a name that is not in the office's list into it, while one goes on typing; `null` for a field without a list. */
export function useListAddition(field: DraftField, { draft, change }: Pick<IntakeForm, 'draft' | 'change'>) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { register } = usePorts();
  const { ready, reread } = useRegister();
  const [step, setStep] = useState<Step | null>(null);
  const { list } = definitionOf(field);
  if (list === undefined || !ready) return null;

  const run = async (name: string) => {
    change(field, name);
    setStep({ kind: 'adding', name });
    const added = await register.addToList(list, name);
    if (added.ok) await reread();
    setStep(added.ok ? { kind: 'added', name } : { kind: 'failed', name, fault: added.fault });
  };
  // Said of the name that stands there, not of the next one.
  const shown = step?.name === draft[field] ? step : null;
  return {
    // What no cell can hold is said of the field itself, by the form.
    offer: checkText(draft[field] ?? '')
      ? undefined
      : { label: texts.intake.addTo[list], run: (name: string) => void run(name) },
    said: shown && shown.kind !== 'failed' ? texts.intake[shown.kind](shown.name) : undefined,
    trouble:
      shown?.kind === 'failed'
        ? `${texts.intake.notAdded(shown.name)} ${faultSentence(shown.fault)}`
        : undefined,
  };
}
