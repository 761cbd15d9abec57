import { useState } from 'react';
import type { Person } from '../../procedure/access/recognise';
import type { RectifiedField } from '../../procedure/access/rectified';
import { erase } from '../../usecases/access/erase';
import { findHeld, type FoundHeld } from '../../usecases/access/findHeld';
import { giveAccess } from '../../usecases/access/giveAccess';
import { rectify, type Rectified } from '../../usecases/access/rectify';
import type { ContactRow, HeldAffected } from '../../usecases/ports/accessPorts';
import type { Fault } from '../../usecases/ports/ports';
import type { AskedResult } from '../../usecases/retention/anonymiseAsked';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useStoppableWork } from '../shared/useStoppableWork';

/** What somebody chose of what was found. */
export interface Chosen {
  complaints: ContactRow[];
  affected: HeldAffected[];
}

export type AccessDeed = 'finding' | 'giving' | 'rectifying' | 'erasing';

/** How what was done last ended. */
export type AccessEnd =
  | { kind: 'cancelled' }
  | { kind: 'given' }
  | { kind: 'rectified'; done: Rectified }
  | { kind: 'asked'; result: AskedResult; affected: number }
  | { kind: 'failed'; fault: Fault };

/** Finds what is kept of somebody, and does with it what they ask; it stops when its screen is left. */
export function useAccess() {
  const ports = usePorts();
  const { lists } = useRegister();
  const { progress, run, cancel } = useStoppableWork();
  const [deed, setDeed] = useState<AccessDeed | null>(null);
  const [found, setFound] = useState<{ person: Person; held: FoundHeld } | null>(null);
  const [end, setEnd] = useState<AccessEnd | null>(null);

  const during = async (what: AccessDeed, act: () => Promise<AccessEnd | null>) => {
    setDeed(what);
    setEnd(null);
    setEnd(await act());
    setDeed(null);
  };
  const look = async (person: Person): Promise<AccessEnd | null> => {
    const looked = await run((work) => findHeld(ports, person, work));
    if (!looked.ok) return { kind: 'failed', fault: looked.fault };
    if (looked.value === null) return { kind: 'cancelled' };
    setFound({ person, held: looked.value });
    return null;
  };
  /** What was changed reads otherwise now; how it ended is told beside what is found then. */
  const lookAgain = async (told: AccessEnd, known: Partial<Person> = {}): Promise<AccessEnd> =>
    (found && (await look({ ...found.person, ...known }))) ?? told;

  return {
    deed,
    progress,
    cancel,
    found,
    end,
    find: (person: Person) =>
      during('finding', () => {
        setFound(null);
        return look(person);
      }),
    give: ({ complaints, affected }: Chosen) =>
      during('giving', async () => {
        if (!found) return null;
        const rowIds = complaints.map(({ rowId }) => rowId);
        const employees = lists.employees.map(({ name }) => name);
        const asked = { person: found.person, rowIds, affected, employees };
        const given = await run((work) => giveAccess(ports, asked, work));
        if (!given.ok) return { kind: 'failed', fault: given.fault };
        return given.value ? { kind: 'given' } : { kind: 'cancelled' };
      }),
    rectify: (chosen: Chosen, field: RectifiedField, value: string) =>
      during('rectifying', async () => {
        const done = await run((work) => rectify(ports, { ...chosen, field, value }, work));
        return lookAgain({ kind: 'rectified', done }, { [field]: value });
      }),
    /** @returns what stands in the way of it, where something does */
    erase: (chosen: Chosen, reason: string) =>
      during('erasing', async () => {
        const erased = await run((work) => erase(ports, { ...chosen, reason }, work));
        if (!erased.ok) return { kind: 'failed', fault: erased.fault };
        const told: AccessEnd = { kind: 'asked', result: erased.value, affected: chosen.affected.length };
        return erased.value.kind === 'done' ? lookAgain(told) : told;
      }),
  };
}
