import { splitReference } from '../names/splitReference';

interface LoadedChoices {
  /** They stand in cells, which arrive with the next sync. */
  isElsewhere: boolean;
  choices: () => string[];
}

/** A name of the workbook, as a rule refers to it. */
const aName = /^=[\p{L}_\\][\p{L}\d_.\\]*$/u;
const cells = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** What a rule offers: words of its own, those in the cells that it names, or nothing that can be told, as of a formula. */
export function loadChoices(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rule }: Excel.DataValidation,
): LoadedChoices {
  const source: unknown = rule?.list?.source;
  if (typeof source !== 'string') return { isElsewhere: false, choices: () => [] };
  if (!source.startsWith('=')) return { isElsewhere: false, choices: () => distinct(source.split(',')) };
  const found = aName.test(source)
    ? workbook.names.getItemOrNullObject(source.slice(1)).getRangeOrNullObject()
    : rangeOf(workbook, sheet, source);
  if (found === null) return { isElsewhere: false, choices: () => [] };
  found.load('values');
  return {
    isElsewhere: true,
    choices: () => (found.isNullObject ? [] : distinct(found.values.flat().map(String))),
  };
}

function rangeOf(workbook: Excel.Workbook, own: Excel.Worksheet, source: string): Excel.Range | null {
  if (cells.test(source.slice(1))) return own.getRange(source.slice(1));
  const { sheet, cells: address } = splitReference(source) ?? {};
  if (sheet === undefined || address === undefined || !cells.test(address)) return null;
  return workbook.worksheets.getItemOrNullObject(sheet).getRange(address);
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];
