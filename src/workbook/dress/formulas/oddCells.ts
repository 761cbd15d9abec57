import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import type { Dressed } from '../read/dressed';
import { formulaRows } from './formulaRows';
import { plainFormula } from '../../sheet/plainFormula';
import { readCells } from '../read/readCells';
import { wantedFormulas } from '../read/wantedFormulas';

/** A cell of a calculated column that isn't calculated as the register has it. */
export interface OddCell {
  key: ColumnKey;
  /** In the body, counted from 0. */
  row: number;
  /** A value, a formula, or `''`. */
  held: SourceValue;
}

/** Whether somebody typed something there, rather than that it is blank or calculated in another way. */
export const isTyped = ({ held }: OddCell): boolean =>
  held !== '' && !(typeof held === 'string' && held.startsWith('='));

/** Of which columns, default: all that are calculated, and in which of their rows, default: a sample of a long table. */
interface Looking {
  keys?: readonly ColumnKey[];
  look?: Parameters<typeof formulaRows>[3];
  work?: InspectionWork | undefined;
}

/** Cells that hold a value, nothing, or another formula than the register has now, as far as they are looked at. */
export async function oddCells(
  context: Excel.RequestContext,
  dressed: Dressed,
  { keys: asked, look, work }: Looking,
): Promise<OddCell[]> {
  const wanted = wantedFormulas(dressed);
  const keys = [...wanted.keys()].filter((key) => asked?.includes(key) ?? true);
  const charactersOf = (key: ColumnKey) => (wanted.get(key) ?? '').length;
  const rows = await formulaRows(context, dressed, keys, look);
  const odd: OddCell[] = [];
  await readCells(
    context,
    dressed,
    { keys, property: 'formulas', rows, charactersOf, work },
    (key, at, cells) => {
      const right = plainFormula(wanted.get(key) ?? '');
      // Most cells hold the same: it is understood once, and kept once in memory.
      let held: unknown;
      let isOdd = false;
      cells.forEach((cell, index) => {
        if (cell !== held) isOdd = plainFormula(String((held = cell))) !== right;
        if (isOdd) odd.push({ key, row: at + index, held: held as SourceValue });
      });
    },
  );
  return odd;
}
