import type { LetterTexts } from '../../i18n/workbook/letters/nl';
import type { AffectedRelation, AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import { samePerson } from '../../procedure/text/samePerson';
import { dayOf, serialOf } from '../sheet/serial';

/** Who a line is about. */
export const relationColumns = [
  'name',
  'salutation',
  'address',
  'postcode',
  'town',
  'email',
  'phone',
  'relationNumber',
] as const satisfies (keyof AffectedRelation)[];

/** What is read of a line: the columns of the relation and what is known of it, without those for Word. */
export const readColumns = [
  ...relationColumns,
  'doubleOf',
  'complained',
  'letter',
  'approachedOn',
  'rowId',
] as const;

type ReadColumn = (typeof readColumns)[number];
/** What is written of a line; what it lacks is a formula. */
export type AffectedCells = Record<ReadColumn, string | number>;

const separator = ', ';

export function cellsOf(row: AffectedRow, texts: LetterTexts): AffectedCells {
  const { doubleOf, complained, letter, approachedOn, ...rest } = row;
  return {
    ...rest,
    doubleOf: doubleOf === null ? '' : `${texts.row} ${doubleOf}`,
    complained: complained.join(separator),
    letter: letter ? texts.yes : texts.no,
    approachedOn: approachedOn === null ? '' : serialOf(approachedOn),
  };
}

/** A line as people may have changed it meanwhile; `null` for one that was blanked but for its hidden row ID. */
export function rowOfCells(cells: Record<ReadColumn, unknown>, texts: LetterTexts): AffectedRow | null {
  const text = (key: ReadColumn) => String(cells[key] ?? '').trim();
  if (readColumns.every((key) => key === 'rowId' || text(key) === '')) return null;
  return {
    name: text('name'),
    salutation: text('salutation'),
    address: text('address'),
    postcode: text('postcode'),
    town: text('town'),
    email: text('email'),
    phone: text('phone'),
    relationNumber: text('relationNumber'),
    rowId: text('rowId') as RowId,
    // Whatever somebody typed there marks a double.
    doubleOf: text('doubleOf') === '' ? null : Number(/\d+/.exec(text('doubleOf'))?.[0] ?? 0),
    complained: text('complained')
      .split(separator)
      .filter((number) => number !== '') as CaseNumber[],
    letter: samePerson(text('letter'), texts.yes),
    approachedOn: dayOf(cells.approachedOn),
  };
}
