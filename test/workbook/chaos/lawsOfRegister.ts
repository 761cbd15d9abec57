import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { plainFormula } from '../../../src/workbook/sheet/plainFormula';
import { isDateFormat } from '../../../src/workbook/sheet/isDateFormat';
import { columns, type ColumnDefinition } from '../../../src/workbook/columns/columns';
import { placeOf, readRegister } from './readRegister';
import type { ReadRegister } from './readRegister';

/** Whether what is typed in a cell of this format stays what it is. */
const isKept = ({ kind }: ColumnDefinition, format: string) => {
  if (kind === 'day') return isDateFormat(format);
  if (kind === 'text' || kind === 'choice') return format === '@';
  return format !== '@';
};

/** Of the columns with a list, words that people type with blanks around them. */
const listed: Partial<Record<ColumnKey, readonly string[]>> = {
  category: ['Wachttijd', 'Bejegening', 'Informatie'],
  severity: ['normaal', 'ernstig'],
  status: ['Nieuw', 'Doorgegeven', 'Gesloten'],
};

/** Rows beyond the first of each value, in words. */
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

function brokenIn({ values, formulas, formats }: ReadRegister, asked: number): string[] {
  const broken: string[] = [];
  const textsOf = (key: ColumnKey) => values.map((row) => String(row[placeOf(key)]));
  const filled = values.flatMap((row, at) => {
    const isFilled = columns.some(({ kind }, place) => kind !== 'calculated' && row[place] !== '');
    return isFilled ? [at] : [];
  });
  const ids = textsOf('rowId');
  const numbers = textsOf('caseNumber').map((number) => number.trim());
  for (const at of filled) {
    if (ids[at] === '') broken.push(`row ${at} has no ID`);
    if (numbers[at] === '') broken.push(`row ${at} has no number`);
  }
  for (const id of repeated(filled.map((at) => ids[at] ?? ''))) broken.push(`ID ${id} stands twice`);
  const doubles = repeated(filled.map((at) => numbers[at] ?? '')).filter((number) => !number.startsWith('#'));
  if (doubles.length !== asked) broken.push(`of ${doubles.length} double numbers ${asked} are asked`);
  columns.forEach((column, place) => {
    const { key, kind } = column;
    // A cell that was filled by itself may name its columns in the longer form, which says the same.
    const written = new Set(formulas.map((row) => plainFormula(String(row[place]))));
    const isCalculated = written.size === 1 && [...written][0]?.startsWith('=');
    if (kind === 'calculated' && !isCalculated) broken.push(`${key} is not calculated in every row`);
    const lost = formats.filter((row) => !isKept(column, String(row[place])));
    if (lost.length > 0) broken.push(`${key} has another format in ${lost.length} rows`);
  });
  for (const [key, words] of Object.entries(listed))
    for (const text of textsOf(key as ColumnKey))
      if (text !== text.trim() && words.includes(text.trim())) broken.push(`${key} says "${text}"`);
  return broken;
}

/**
 * What a register doesn't hold to of what it needs to work, in words.
 * @param asked how many numbers the inspection asks about because another row has them too
 * @param made how it looked when it was made
 */
export async function lawsOfRegister(asked: number, made: ReadRegister): Promise<string[]> {
  const now = await readRegister();
  const broken = brokenIn(now, asked);
  if (JSON.stringify(now.rules) !== JSON.stringify(made.rules)) broken.push('the colours are not as made');
  columns.forEach(({ key }, place) => {
    if (now.validations[place] !== made.validations[place])
      broken.push(`${key} has ${now.validations[place]} as validation, not ${made.validations[place]}`);
  });
  return broken;
}
