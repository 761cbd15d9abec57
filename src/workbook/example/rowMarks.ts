import { textHash } from '../../procedure/text/textHash';

const sheetName = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu;
const cellReference = /\$?\b[A-Z]{1,3}\$?\d{1,7}\b(?!\()/g;

/**
 * What a row says, in a few letters: one mark for what was typed in it, in whatever order it stands by now, and one for each
 * formula, which is the same wherever it stands and whatever its sheets are called. None for a row that says nothing.
 * @param cells values, or formulas that begin with `=`
 */
export function rowMarks(cells: readonly unknown[]): string[] {
  const said = cells.map(String).filter((text) => text.trim() !== '');
  const isFormula = (text: string) => text.startsWith('=');
  const typed = said.filter((text) => !isFormula(text)).sort();
  const formulas = said
    .filter(isFormula)
    .map((text) => textHash(text.replace(sheetName, '').replace(cellReference, '')));
  return typed.length > 0 ? [textHash(JSON.stringify(typed)), ...formulas] : formulas;
}
