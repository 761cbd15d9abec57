import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { xmlDecode } from '@cj-tech-master/excelts/xml';
import { columnName } from '../../model/address';
import type { FormulaOfCell } from './rowsInFile';

/**
 * How the formulas of a sheet read in their cells, without `=`. The first cell of a shared formula says it, and each other
 * cell reads it from where it stands. Of a formula that is the same in many cells one text is kept.
 */
export function formulaTexts(): (formula: FormulaOfCell, row: number, column: number) => string {
  const known = new Map<string, string>();
  const shared = new Map<string, string>();
  return ({ text, kind, shared: name }, row, column) => {
    const address = `${columnName(column)}${row + 1}`;
    if (text === '' && name !== undefined) {
      return translateFormulaToA1(shared.get(name) ?? '', address).slice(1);
    }
    const read = known.get(text) ?? xmlDecode(text);
    known.set(text, read);
    if (kind === 'shared' && name !== undefined)
      shared.set(name, translateFormulaToR1C1(`=${read}`, address));
    return read;
  };
}
