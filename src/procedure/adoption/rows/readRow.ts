import type { Complaint, ComplaintField } from '../../complaint/complaint';
import type { ComplaintMeaning } from '../columns/complaintMeanings';
import { isComposed } from '../columns/complaintMeanings';
import { definitionOf, isChoiceField, isDayField, isNumberField } from '../../complaint/fields';
import type { NumberField } from '../../complaint/fields';
import { readChoiceCell } from './readChoiceCell';
import { readComposed } from './readComposed';
import { readDayCell, reportBeforeReceipt } from './readDayCell';
import { readSummary } from './readSummary';
import { readTextCell } from './readTextCell';
import { correct, report } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';
import { isErrorValue } from '../cells/errorValue';
import { isNoValue } from '../cells/noValue';

/** Reads one row of the list, field by field; nothing is thrown away without a correction or a problem that says so. */
export function readRow(cellAt: (column: number) => ReadCell, reading: Reading): RowReading {
  const row: RowReading = { fields: {}, corrections: [], problems: [] };
  const texts = new Map<ComplaintMeaning, { text: string; cells: ReadCell[] }>();
  for (const [meaning, columns] of reading.columns) {
    const cells = columns.map(cellAt);
    const [cell] = cells;
    if (cell === undefined) continue;
    for (const { column, ditto, shown } of cells) {
      if (ditto !== null) correct(row, { column, shown: ditto }, fieldOf(meaning), 'ditto', shown);
    }
    if (isDayField(meaning)) row.fields[meaning] = readDayCell(row, cell, meaning, reading);
    else if (isChoiceField(meaning)) setChoice(row, meaning, readChoiceCell(row, cell, meaning, reading));
    else if (isNumberField(meaning)) row.fields[meaning] = readNumberCell(row, cell, meaning);
    else texts.set(meaning, { text: readTexts(row, cells, meaning, reading), cells });
  }
  for (const [meaning, { text }] of texts) {
    if (!isComposed(meaning)) Object.assign(row.fields, { [meaning]: text });
  }
  readComposed(row, texts);
  readSummary(row, texts);
  reportOrder(row, cellAt, reading);
  return row;
}

/** The field that tells what is wrong with a composed column. */
function fieldOf(meaning: ComplaintMeaning): ComplaintField {
  switch (meaning) {
    case 'salutation':
    case 'firstName':
    case 'namePrefix':
    case 'lastName':
    case 'nameAndAddress':
      return 'name';
    case 'houseNumber':
    case 'houseNumberAddition':
      return 'address';
    case 'postcodeAndTown':
      return 'postcode';
    case 'receivedTime':
      return 'receivedOn';
    default:
      return meaning;
  }
}

function readTexts(
  row: RowReading,
  cells: readonly ReadCell[],
  meaning: ComplaintMeaning,
  reading: Reading,
): string {
  const field = fieldOf(meaning);
  const texts = cells.map((cell) => readTextCell(row, cell, field, reading));
  const joined = texts.filter((text) => text !== '').join(definitionOf(field).long ? '\n' : ' ');
  cells.forEach((cell, index) => {
    const text = texts[index] ?? '';
    if (text !== '' && text !== joined) correct(row, cell, field, 'joined', joined);
  });
  return joined;
}

/** One of the codes of this field. */
function setChoice(row: RowReading, field: keyof Complaint, code: string | null): void {
  Object.assign(row.fields, { [field]: code });
}

function readNumberCell(row: RowReading, cell: ReadCell, field: NumberField): number | null {
  const text = (cell.fixed ?? cell.shown).trim();
  if (text === '') return null;
  if (isErrorValue(text)) report(row, cell, field, 'errorValue');
  else if (isNoValue(text)) correct(row, cell, field, 'noValue', '');
  else if (!/^\d{1,4}$/.test(text)) report(row, cell, field, 'noNumber');
  else {
    if (cell.fixed !== null) correct(row, cell, field, 'fixed', text);
    else if (typeof cell.value === 'string') correct(row, cell, field, 'textNumber', text);
    return Number(text);
  }
  return null;
}

function reportOrder(row: RowReading, cellAt: (column: number) => ReadCell, { columns }: Reading): void {
  for (const [meaning, [column]] of columns) {
    if (isDayField(meaning) && column !== undefined) {
      reportBeforeReceipt(row, cellAt(column), meaning, { receivedOn: row.fields.receivedOn ?? null });
    }
  }
}
