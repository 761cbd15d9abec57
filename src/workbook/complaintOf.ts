import type { Complaint } from '../procedure/complaint';
import { codeOf, isChoiceKey } from './choices';
import { columns } from './columns';
import { positionOf, type Layout } from './layout';
import { dayOf } from './serial';

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/**
 * A row of the table as a complaint. People type in the sheet too: what isn't a date, a number or one of the choices
 * is read as `null`, and text is text even where somebody typed a number.
 */
export function complaintOf(layout: Layout, row: readonly unknown[]): Complaint {
  const read = columns
    .filter(({ kind }) => kind !== 'calculated')
    .map(({ key, kind }) => {
      const value = row[positionOf(layout, key)] ?? '';
      if (isChoiceKey(key)) return [key, codeOf(layout.language, key, value)];
      if (kind === 'date') return [key, dayOf(value)];
      if (kind === 'number') return [key, numberOf(value)];
      return [key, String(value)];
    });
  // Every field of Complaint has a column definition of its kind, which the round-trip test holds.
  return Object.fromEntries(read) as Complaint;
}
