import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Draft } from '../../../procedure/complaint/draft';
import type { KeepingResult } from '../../../usecases/register/keepUnfinished';
import { failed } from '../../../usecases/ports/failed';
import type { Fault } from '../../../usecases/ports/ports';
import { newAttempt } from '../../../usecases/register/registration';
import type { Attempt } from '../../../usecases/register/registration';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { loadRegistrations } from './loadRegistrations';

type Registrations = NonNullable<Awaited<ReturnType<typeof loadRegistrations>>>;

type Phase =
  | { kind: 'typing'; fault?: Fault; blank?: true }
  | { kind: 'registering' }
  | { kind: 'registered'; complaint: Complaint };

/** Writes the form into the register, and knows how that ended: a repeat goes on from the last try. */
export function useRegistering(onRegistered: (complaint: Complaint) => void) {
  const ports = usePorts();
  const { lists } = useRegister();
  // Before the first key, so that a draft never is without it.
  const [attempt, setAttempt] = useState<Attempt | null>(() => newAttempt(ports.random));
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });

  const write = async (writing: (registrations: Registrations) => Promise<KeepingResult>) => {
    setPhase({ kind: 'registering' });
    const registrations = await loadRegistrations();
    const result = registrations ? await writing(registrations) : failed({ fault: { code: 'notLoaded' } });
    if ('attempt' in result && result.attempt) setAttempt(result.attempt);
    if (result.kind === 'registered') {
      setPhase(result);
      onRegistered(result.complaint);
      // Nobody waits for it: where Excel doesn't, as while somebody types in a cell, the card's button does the same.
      void ports.register.select(result.complaint.rowId);
    } else {
      setPhase({
        kind: 'typing',
        ...('fault' in result && { fault: result.fault }),
        ...(result.kind === 'blank' && { blank: true }),
      });
    }
  };

  return {
    phase,
    attempt,
    /** A new row, or what changed of the one that is being completed. */
    submit: (draft: Draft, completing: Complaint | null) =>
      write(({ completeComplaint, registerComplaint }) =>
        completing
          ? completeComplaint(ports, { lists }, completing, draft)
          : registerComplaint(ports, { lists }, draft, attempt),
      ),
    /** What there is, as an incomplete row. */
    keep: (draft: Draft, completing: Complaint | null) =>
      write(({ keepUnfinished }) => keepUnfinished(ports, { lists }, completing, draft, attempt)),
    begin: (next: Attempt | null) => {
      setAttempt(next);
      setPhase({ kind: 'typing' });
    },
  };
}
