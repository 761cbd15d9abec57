import type { ComplaintField } from '../complaint/complaint';
import type { InspectedRow } from './inspectedFields';

/** Fewer may have been copied down by one person, once. */
const fewest = 5;

/** The fields of which most of these rows are calculated: an office made a calculated column of them, which is its right. */
export function officeFormulas(rows: readonly InspectedRow[]): ReadonlySet<ComplaintField> {
  const counts = new Map<ComplaintField, number>();
  for (const { calculated } of rows) {
    for (const field of Object.keys(calculated?.formulas ?? {}) as ComplaintField[])
      counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const isOffices = (count: number) => count >= fewest && count * 2 > rows.length;
  return new Set([...counts].flatMap(([field, count]) => (isOffices(count) ? field : [])));
}
