import { formatDay } from '../../src/procedure/calendar/day';
import type { OwnFact } from '../../src/procedure/complaint/own/ownColumn';
import type { OwnTyped } from '../../src/procedure/complaint/own/ownEntry';
import type { OwnPort } from '../../src/usecases/ports/ownPorts';
import type { Fault, Outcome } from '../../src/usecases/ports/ports';

/** The columns that an office added, in memory: the same for every case. */
export function fakeOwn(facts: OwnFact[] = []) {
  const faults = new Map<keyof OwnPort, Fault>();
  const perform = async <T>(operation: keyof OwnPort, action: () => T): Promise<Outcome<T>> => {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? { ok: false, fault } : { ok: true, value: action() };
  };
  const own = {
    facts,
    /** Headers that the office wants filled in. */
    required: [] as string[],
    /** The next call of this operation ends in this fault. */
    failNext: (operation: keyof OwnPort, fault: Fault) => void faults.set(operation, fault),
  };
  const port: OwnPort = {
    columns: () =>
      perform('columns', () =>
        own.facts
          .filter(({ kind }) => kind !== 'calculated')
          .map((fact) => ({ ...fact, value: '', shown: '', format: 'General' })),
      ),
    required: () => perform('required', () => own.required),
    read: () => perform('read', () => own.facts),
    write: (_, changes) =>
      perform('write', () => {
        const isAsShown = changes.every(({ column, seen }) =>
          own.facts.some(
            ({ header, kind, value }) => header === column.header && kind === column.kind && value === seen,
          ),
        );
        if (!isAsShown) return { kind: 'changed', facts: own.facts };
        own.facts = own.facts.map((fact) => {
          const change = changes.find(({ column }) => column.header === fact.header);
          return change ? { ...fact, value: said(change.typed), shown: said(change.typed) } : fact;
        });
        return { kind: 'written', facts: own.facts };
      }),
  };
  return Object.assign(own, { port });
}

function said(typed: OwnTyped): string {
  if (typed.kind === 'text') return typed.text;
  return typed.kind === 'day' ? formatDay(typed.day) : String(typed.number);
}
