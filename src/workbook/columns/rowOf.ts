import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Entered } from '../../procedure/complaint/openComplaint';
import { isDayField } from '../../procedure/complaint/fields';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import { valueInWords } from '../../procedure/complaint/valueInWords';
import type { Day } from '../../procedure/calendar/day';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { columnOf, numberFormats } from './columns';
import type { Layout } from './layout';
import { ownCell, ownFormat } from './ownCell';
import { serialOf } from '../sheet/serial';

/** `null` leaves the cell as it is. */
export type Cell = string | number | null;

/** The value of one cell of a complaint, as it is written. */
export function cellOf<K extends keyof Complaint>(
  language: RegisterLanguage,
  key: K,
  value: Complaint[K],
): string | number {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return value;
  // A field of this kind holds days.
  if (isDayField(key)) return serialOf(value as Day);
  return valueInWords(workbookTexts[language], key, value);
}

const isField = (complaint: Complaint, key: ColumnKey): key is keyof Complaint => key in complaint;

/**
 * One row for the table: calculated columns, and those of the office's own for which nothing was typed, are left to Excel. A blank is written too:
 * when a colleague appends at the same moment, one of the two rows wins whole, and never with cells of the other.
 */
export function rowOf(layout: Layout, complaint: Entered): Cell[] {
  return layout.keys.map((key, place) => {
    const own = key === null ? ownAt(layout, complaint, place) : undefined;
    if (own) return ownCell(own.typed);
    if (key === null || !isField(complaint, key)) return null;
    return cellOf(layout.language, key, complaint[key]);
  });
}

const ownAt = (
  { headers = [] }: Layout,
  { own }: Pick<Entered, 'own'>,
  place: number,
): OwnEntry | undefined => own?.find(({ column }) => column.header === headers[place]);

/** The formats that go before the values: `@` keeps what looks like a formula, number or date as text. */
export function formatsOf(layout: Layout, complaint: Pick<Entered, 'own'> = {}): (string | null)[] {
  return layout.keys.map((key, place) => {
    const own = key === null ? ownAt(layout, complaint, place) : undefined;
    if (own) return ownFormat(own.typed, own.format ?? 'General');
    const kind = key === null ? 'calculated' : columnOf(key).kind;
    return kind === 'calculated' ? null : numberFormats[kind];
  });
}
