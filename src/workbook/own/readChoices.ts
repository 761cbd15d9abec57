import { splitReference } from '../names/splitReference';

/** What a rule offers, or where that stands; a range or name arrives with the next sync. */
type Source = { words: string[] } | { ranges: Excel.Range[]; refersTo?: Excel.NamedItem };

/** A name of the workbook or a table, as a rule refers to it. */
const aName = /^=([\p{L}_\\][\p{L}\d_.\\]*)$/u;
const columnOfTable = /^=([\p{L}_\\][\p{L}\d_.\\]*)\[((?:[^[\]@#']|'.)+)\]$/u;
/** The usual way to name a table in a rule, which takes no structured reference itself. */
const inWords = /^=INDIRECT\("([^"]+)"\)$/i;
const cells = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/;

/** A rule leads to a name, and that to a column of a table. */
const mostTrips = 2;

/**
 * What rules of lists offer: words of their own, or what stands where they refer to, in two trips at most; nothing where that can't
 * be told, as of a formula. `NamedItem.getRange` gives no range for every name that refers to one, so its formula is read besides.
 * @param rules a rule each, of cells on `sheet`
 */
export async function readChoices(
  sheet: Excel.Worksheet,
  rules: readonly Excel.DataValidation[],
): Promise<string[][]> {
  const nothing: Source = { words: [] };
  const begin = (formula: unknown) => (typeof formula === 'string' ? sourceOf(sheet, formula) : nothing);
  let sources = rules.map(({ rule }) => begin(rule?.list?.source));
  for (let trip = 0; trip < mostTrips && sources.some((one) => 'ranges' in one); trip += 1) {
    await sheet.context.sync();
    sources = sources.map((one) => {
      if ('words' in one) return one;
      const found = one.ranges.find((range) => !range.isNullObject);
      if (found) return { words: found.values.flat().map(String) };
      return begin(one.refersTo?.isNullObject === false && one.refersTo.formula);
    });
  }
  return sources.map((one) => ('words' in one ? distinct(one.words) : []));
}

function sourceOf(sheet: Excel.Worksheet, formula: string): Source {
  const { names, tables } = sheet.context.workbook;
  if (!formula.startsWith('=')) return { words: formula.split(',') };
  const [, said] = inWords.exec(formula) ?? [];
  if (said !== undefined) return sourceOf(sheet, `=${said}`);
  const [, table, column] = columnOfTable.exec(formula) ?? [];
  if (table !== undefined && column !== undefined) {
    const header = column.replaceAll(/'(.)/g, '$1');
    const found = tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
    return { ranges: [filled(found.getDataBodyRange())] };
  }
  const [, name] = aName.exec(formula) ?? [];
  if (name !== undefined) {
    const refersTo = names.getItemOrNullObject(name).load('formula');
    const table = tables.getItemOrNullObject(name).getDataBodyRange();
    return { ranges: [refersTo.getRangeOrNullObject(), table].map(filled), refersTo };
  }
  const range = rangeOf(sheet, formula);
  return range === null ? { words: [] } : { ranges: [filled(range)] };
}

/** Without what is blank around it: a rule may name a whole column. */
const filled = (range: Excel.Range): Excel.Range => range.getUsedRangeOrNullObject(true).load('values');

function rangeOf(sheet: Excel.Worksheet, formula: string): Excel.Range | null {
  if (cells.test(formula.slice(1))) return sheet.getRange(formula.slice(1));
  const { sheet: name, cells: address } = splitReference(formula) ?? {};
  if (name === undefined || address === undefined || !cells.test(address)) return null;
  return sheet.context.workbook.worksheets.getItemOrNullObject(name).getRange(address);
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];
