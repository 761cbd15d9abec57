import { allowedText, asCellText, checkText } from '../../text/checkText';
import type { ComplaintField } from '../../complaint/complaint';
import { isDitto } from '../cells/ditto';
import { isErrorValue } from '../cells/errorValue';
import { definitionOf } from '../../complaint/fields';
import { fittingText } from '../cells/fittingText';
import { correct, report } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';
import { isBlank, isRounded } from '../cells/sourceText';

/**
 * Reads a text. Spaces around short texts go; the names on the office's lists get one spelling; long texts stay as they
 * are typed. Numbers become text, and a phone number gets back the zero that Excel took away.
 */
export function readTextCell(
  row: RowReading,
  cell: ReadCell,
  field: ComplaintField,
  reading: Reading,
): string {
  if (cell.fixed !== null) {
    const fixed = limited(row, cell, field, asCellText(cell.fixed));
    correct(row, cell, field, 'fixed', fixed);
    return fixed;
  }
  if (isBlank(cell.value)) return '';
  if (isErrorValue(cell.value)) {
    report(row, cell, field, 'errorValue');
    return '';
  }
  if (cell.ditto === null && isDitto(cell.shown)) {
    report(row, cell, field, 'nothingAbove');
    return '';
  }
  if (isRounded(cell.value)) report(row, cell, field, 'roundedNumber');
  const text = limited(row, cell, field, asCellText(cell.shown));
  if (definitionOf(field).long) return text;
  const tidy = tidied(text, field, reading);
  if (tidy === text) return text;
  correct(
    row,
    cell,
    field,
    tidy === text.trim() ? 'spaces' : field === 'phone' ? 'numberAsText' : 'spelling',
    tidy,
  );
  return tidy;
}

function tidied(text: string, field: ComplaintField, { spellings }: Reading): string {
  const { list } = definitionOf(field);
  if (list) return spellings[list].of(text);
  return field === 'phone' ? withZero(text.trim()) : text.trim();
}

/** Nine digits are a Dutch number whose leading zero was lost when Excel took it for a number. */
function withZero(phone: string): string {
  if (/^[1-9]\d{8}$/.test(phone)) return `0${phone}`;
  return /^31[1-9]\d{8}$/.test(phone) ? `+${phone}` : phone;
}

/** As much of a text as a cell can hold; the rest is reported with the whole of it. */
function limited(row: RowReading, cell: ReadCell, field: ComplaintField, text: string): string {
  const issue = checkText(text);
  if (issue === null) return text;
  report(row, cell, field, issue.code === 'notAllowedHere' ? 'notAllowedHere' : 'tooLong');
  return fittingText(allowedText(text));
}
