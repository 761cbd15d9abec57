import type { FormulaCell, FormulaCells } from './FormulaCells';
import { shiftReference, type StructureEdit } from './shiftReference';
import { shiftRectangle } from './shiftSpan';

/** Puts formulas that were lifted out of the sheets back where their cells are now; their references follow the edit. */
export function putMoved(formulas: FormulaCells, lifted: readonly FormulaCell[], edit: StructureEdit): void {
  for (const { sheet, row, column, formula, value } of lifted) {
    const to = sheet === edit.sheet ? movedTo(row, column, edit) : { row, column };
    if (!to) continue;
    const { read } = formula;
    const references = read.references.map((each) => shiftReference(each, { row, column }, to, edit));
    const unchanged = references.every((reference, index) => reference === read.references[index]);
    const moved = unchanged ? formula : formulas.formula({ ...read, references });
    formulas.put({ sheet, ...to, formula: moved, ...(value !== undefined && { value }) });
  }
}

/** Null for a cell that is gone. */
function movedTo(row: number, column: number, { area, shift }: StructureEdit) {
  const shifted = shiftRectangle({ first: row, last: row }, { first: column, last: column }, area, shift);
  return shifted?.rows && shifted.columns ? { row: shifted.rows.first, column: shifted.columns.first } : null;
}
