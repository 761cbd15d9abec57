import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Complaint } from '../../procedure/complaint/complaint';
import { columns } from './columns';
import { positionOf } from './layout';
import { readCell } from './readCell';

/** A row of the table as a complaint. */
export function complaintOf(
  layout: { language: RegisterLanguage; keys: readonly (string | null)[] },
  row: readonly unknown[],
): Complaint {
  const read = columns
    .filter(({ kind }) => kind !== 'calculated')
    .map(({ key }) => [key, readCell(layout.language, key, row[positionOf(layout, key)] ?? '')]);
  // Every field of Complaint has a column definition of its kind, which the round-trip test holds.
  return Object.fromEntries(read) as Complaint;
}
