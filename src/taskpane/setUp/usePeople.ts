import { useMemo } from 'react';
import { addressesToFill } from '../../procedure/setUp/addressesToFill';
import { onceOnly } from '../../procedure/setUp/onceOnly';
import { problemsOf, readPeople, type Person, type ReadPerson } from '../../procedure/setUp/readPeople';
import { useRegister } from '../shared/registerContext';
import type { SetUpDraft } from './setUpDraft';

/** One of the pasted people. */
export interface PastedPerson {
  /** By which it is kept what somebody made of it. */
  key: string;
  read: ReadPerson;
  /** As it will be written. */
  person: Person;
  /** It wasn't understood as it was pasted, and can be put right here. */
  isAsked: boolean;
  problems: ReturnType<typeof problemsOf>;
  isNew: boolean;
  /** On the list without the address that is told here. */
  isFilled: boolean;
}

/** The pasted list as it is understood, without what was left out of it. */
export function usePeople({ pasted = '', mended = {}, made = [] }: SetUpDraft) {
  const { lists } = useRegister();
  const { departments, employees } = lists;
  const names = useMemo(
    () => departments.filter(({ active }) => active).map(({ name }) => name),
    [departments],
  );
  const read = useMemo(() => readPeople(pasted, names), [pasted, names]);
  const known = [...names, ...made.filter((name) => !names.includes(name))];
  const kept = read.flatMap((one) => {
    const key = `${one.line} ${one.source}`;
    const typed = mended[key];
    return typed === null ? [] : { key, read: one, person: typed ?? one };
  });
  const fresh = new Set<Person>(
    onceOnly(
      kept.map(({ person }) => person),
      employees,
    ),
  );
  const people = kept.map((one): PastedPerson => ({
    ...one,
    isAsked: problemsOf(one.read, names).length > 0,
    problems: problemsOf(one.person, known),
    isNew: fresh.has(one.person),
    isFilled: addressesToFill([one.person], employees).length > 0,
  }));
  return { people, departments: known };
}
