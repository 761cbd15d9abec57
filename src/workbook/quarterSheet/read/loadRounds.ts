import type { Day } from '../../../procedure/calendar/day';
import type { Layout } from '../../columns/layout';
import { dayOf } from '../../sheet/serial';
import { sideTables } from '../../side/sideTables';
import { columnOfTable } from '../../table/schema';

/** When the finished rounds of each case ended, by case number, in the order of the rounds. */
export type Restarts = ReadonlyMap<string, Day[]>;

/** By case number: the row ID would be three times as long to read. */
export function loadRounds(context: Excel.RequestContext, { language }: Layout): () => Restarts {
  const column = (key: 'caseNumber' | 'calledOn') =>
    columnOfTable(context, sideTables.rounds, language, key).load('values');
  const numbers = column('caseNumber');
  const called = column('calledOn');
  return () => {
    const restarts = new Map<string, Day[]>();
    numbers.values.forEach(([number], index) => {
      const day = dayOf(called.values[index]?.[0]);
      if (day === null) return;
      const key = String(number);
      restarts.set(key, [...(restarts.get(key) ?? []), day].sort());
    });
    return restarts;
  };
}
