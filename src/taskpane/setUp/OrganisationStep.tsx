import { useState } from 'react';
import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { StepForm } from './StepForm';
import type { SetUpState } from './useSetUp';

const termOf = (typed: string): number | null =>
  /^\s*[1-9]\d?\s*$/.test(typed) ? Number(typed.trim()) : null;

/** The office's name, and how many working days it takes to call back. */
export function OrganisationStep({ state }: { state: SetUpState }) {
  const { setUp: says } = useFurtherTexts();
  const ports = usePorts();
  const { settings } = useRegister();
  const [tried, setTried] = useState(false);
  const seen = { organisation: settings.organisation, callbackTerm: settings.callbackTerm };
  const organisation = state.draft.organisation ?? seen.organisation;
  const typedTerm = state.draft.term ?? String(seen.callbackTerm);
  const callbackTerm = termOf(typedTerm);
  const isSame = organisation.trim() === seen.organisation && callbackTerm === seen.callbackTerm;
  /** What somebody else wrote since it was shown. */
  const standsNow = (now: string, typed: string) =>
    state.isChanged && typed.trim() !== now ? says.standsNow(now) : undefined;
  const save = () => {
    setTried(true);
    if (callbackTerm === null) return false;
    const now = { organisation: organisation.trim(), callbackTerm };
    void state.save(() => ports.setUp.saveSettings({ seen, now }));
    return true;
  };
  return (
    <StepForm state={state} isSame={isSame} onSave={save}>
      <TextField
        name="organisation"
        label={says.organisation}
        hint={says.organisationHint}
        value={organisation}
        warning={standsNow(seen.organisation, organisation)}
        onChange={(typed) => state.change({ organisation: typed })}
      />
      <TextField
        name="callbackTerm"
        label={says.term}
        hint={says.termHint}
        value={typedTerm}
        warning={standsNow(String(seen.callbackTerm), typedTerm)}
        error={tried && callbackTerm === null ? says.termError : undefined}
        onChange={(term) => state.change({ term })}
      />
    </StepForm>
  );
}
