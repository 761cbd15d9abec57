import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type ReferenceStruct } from '@borgar/fx';
import { futureFunctions } from './futureFunctions';

const hasStructure = (formula: string) =>
  formula.includes('[') || formula.includes('.') || /[A-Z]\(/i.test(formula);

/** `[@Closed]` in a table's cell is `tbl[[#This Row],[Closed]]` in a file, and `[Closed]` is `tbl[Closed]`. */
function structured(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef({ ...parsed, table: parsed.table || (table ?? '') }, { thisRow: true });
}

/**
 * A formula as a file holds it: without `=`, references to the own row and table in full, newer functions prefixed.
 * `table` is the name of the table in which the formula stands, if any.
 */
export function formulaToFile(formula: string, table?: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!hasStructure(body)) return body;
  return tokenize(`=${body}`)
    .slice(1)
    .map(({ type, value }) => {
      if (type === tokenTypes.FUNCTION) return futureFunctions.get(value.toUpperCase()) ?? value;
      return type === tokenTypes.REF_STRUCT ? structured(value, table) : value;
    })
    .join('');
}

/** Within its table Excel shows `[@Closed]` and `[Closed]`, but keeps the name before `[#Totals]` and the like. */
const canOmitTable = ({ sections }: ReferenceStruct): boolean =>
  sections === undefined || sections.length === 0 || sections.includes('this row');

/** The formula as Excel shows it, with `=`: no prefixes, and without the name of its own table. */
export function formulaFromFile(formula: string, table?: string): string {
  if (!hasStructure(formula)) return `=${formula}`;
  return tokenize(`=${formula}`)
    .map(({ type, value }) => {
      if (type === tokenTypes.FUNCTION) return value.replace(/^(_xlfn\.)?(_xlws\.)?/i, '');
      const parsed = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
      if (!parsed) return value;
      const isOwn = table !== undefined && parsed.table?.toLowerCase() === table.toLowerCase();
      return stringifyStructRef(isOwn && canOmitTable(parsed) ? { ...parsed, table: '' } : parsed);
    })
    .join('');
}
