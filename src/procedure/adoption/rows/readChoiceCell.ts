import { wordKey } from '../cells/choiceWords';
import { isErrorValue } from '../cells/errorValue';
import { fields } from '../../complaint/fields';
import type { ChoiceField } from '../../complaint/fields';
import { isNoValue } from '../cells/noValue';
import { correct, report } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';

/** Reads a word as one of our codes, by what is decided for its column; `null` where nothing or nothing known stands. */
export function readChoiceCell(
  row: RowReading,
  cell: ReadCell,
  field: ChoiceField,
  { words }: Reading,
): string | null {
  if (cell.fixed !== null) return readFixed(row, cell, field, cell.fixed.trim());
  if (cell.shown.trim() === '') return null;
  if (isErrorValue(cell.value)) {
    report(row, cell, field, 'errorValue');
    return null;
  }
  const code = words.get(cell.column)?.get(wordKey(cell.shown));
  if (code === undefined) {
    if (isNoValue(cell.shown)) correct(row, cell, field, 'noValue', '');
    else report(row, cell, field, 'unknownWord');
    return null;
  }
  correct(row, cell, field, 'word', code ?? '');
  return code;
}

/** What is chosen during the dry run is one of our codes already. */
function readFixed(row: RowReading, cell: ReadCell, field: ChoiceField, fixed: string): string | null {
  const codes: readonly string[] = fields[field].codes;
  const code = codes.find((known) => known === fixed) ?? null;
  if (code === null && fixed !== '') report(row, cell, field, 'unknownWord');
  else correct(row, cell, field, 'fixed', code ?? '');
  return code;
}
