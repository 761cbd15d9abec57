import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import type { Dressed } from '../read/dressed';
import { formulaRows } from './formulaRows';
import { plainFormula } from './plainFormula';
import { readCells } from '../read/readCells';
import { wantedFormulas } from './wantedFormulas';

/** A cell of a calculated column that isn't calculated as the register has it. */
export interface OddCell {
  key: ColumnKey;
  /** In the body, counted from 0. */
  row: number;
  /** A value, a formula, or `''`. */
  held: SourceValue;
}

/** Cells that hold a value, nothing, or another formula than the register has now, as far as they are looked at. */
export async function oddCells(
  context: Excel.RequestContext,
  dressed: Dressed,
  work?: InspectionWork,
): Promise<OddCell[]> {
  const wanted = wantedFormulas(dressed);
  const charactersOf = (key: ColumnKey) => (wanted.get(key) ?? '').length;
  const rows = await formulaRows(context, dressed, [...wanted.keys()]);
  const reading = { keys: [...wanted.keys()], property: 'formulas', rows, charactersOf, work } as const;
  const odd: OddCell[] = [];
  await readCells(context, dressed, reading, (key, at, cells) => {
    const right = plainFormula(wanted.get(key) ?? '');
    cells.forEach((cell, index) => {
      if (plainFormula(String(cell)) !== right) odd.push({ key, row: at + index, held: cell as SourceValue });
    });
  });
  return odd;
}
