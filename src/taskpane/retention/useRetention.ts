import { useState } from 'react';
import { anonymise } from '../../usecases/retention/anonymise';
import type { Anonymised } from '../../usecases/retention/clearCases';
import { surveyRetention, type SurveyedRetention } from '../../usecases/retention/surveyRetention';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';
import { useStoppableWork } from '../shared/useStoppableWork';

type RetentionPhase =
  | { kind: 'idle' }
  | { kind: 'looking' }
  | { kind: 'anonymising' }
  | { kind: 'noTerm' }
  /** While it looked, so that nothing was written. */
  | { kind: 'cancelled' }
  /** `wrote`: part of it may have been done. */
  | { kind: 'failed'; fault: Fault; wrote: boolean }
  | { kind: 'found'; found: SurveyedRetention }
  | { kind: 'done'; done: Anonymised };

/** What else is to go, besides what goes in any case. */
export interface AlsoCleared {
  clearsPointing: boolean;
  own: readonly string[];
}

/** Looks which complaints are due, and makes them anonymous; it stops when its screen is left. */
export function useRetention() {
  const ports = usePorts();
  const { progress, run, cancel } = useStoppableWork();
  const [phase, setPhase] = useState<RetentionPhase>({ kind: 'idle' });
  const opening = useFault();

  const look = async () => {
    setPhase({ kind: 'looking' });
    const looked = await run((work) => surveyRetention(ports, work));
    if (!looked.ok) return setPhase({ kind: 'failed', fault: looked.fault, wrote: false });
    if (looked.value === null) return setPhase({ kind: 'cancelled' });
    setPhase(looked.value.kind === 'noTerm' ? { kind: 'noTerm' } : { kind: 'found', found: looked.value });
  };
  const clear = async (months: number, also: AlsoCleared) => {
    setPhase({ kind: 'anonymising' });
    const done = await run((work) => anonymise(ports, { months, ...also }, work));
    setPhase(
      done.ok ? { kind: 'done', done: done.value } : { kind: 'failed', fault: done.fault, wrote: true },
    );
  };
  return {
    phase,
    progress,
    cancel,
    look,
    clear,
    openSettings: () => void opening.attempt(ports.register.openSheet('settings')),
    fault: opening.fault,
  };
}
