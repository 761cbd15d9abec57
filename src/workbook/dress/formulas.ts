import type { ColumnKey } from '../../i18n/workbook/textShape';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import { complaintsTable } from '../complaints/complaintsTable';
import { fillFormula } from '../sheet/fillFormula';
import type { Dressed } from './dressed';
import { finding, type DressPart } from './finding';
import { formulaRows } from './formulaRows';
import { overwritten } from './overwritten';
import { plainFormula } from './plainFormula';
import { readCells } from './readCells';
import { wantedFormulas } from './wantedFormulas';

interface Odd {
  key: ColumnKey;
  /** In the body, counted from 0. */
  row: number;
  formula: string;
}

/** Cells of calculated columns that hold a value, nothing, or another formula than the register has now. */
export const formulas: DressPart = {
  inspect: async (context, dressed, work) => {
    const odd = await oddCells(context, dressed, work);
    return finding('formulas', odd.length, [...new Set(odd.map(({ key }) => key))]);
  },
  mend: async (context, dressed, { columns }, told) => {
    const sheet = complaintsTable(context).worksheet.load('name');
    const odd = await oddCells(context, dressed);
    const wanted = wantedFormulas(dressed);
    const typed = odd.filter(({ formula }) => formula !== '' && !formula.startsWith('='));
    await told(
      typed.map(({ key, row, formula }) =>
        overwritten(dressed, sheet.name, { key, row, from: formula, to: wanted.get(key) ?? '' }),
      ),
    );
    // Whole columns: what Excel fills into the next row is what all of the column says.
    for (const [key, formula] of wanted) {
      if (columns.includes(key)) fillFormula(dressed.body(key), formula);
    }
    await context.sync();
  },
};

async function oddCells(
  context: Excel.RequestContext,
  dressed: Dressed,
  work?: InspectionWork,
): Promise<Odd[]> {
  const wanted = wantedFormulas(dressed);
  const charactersOf = (key: ColumnKey) => (wanted.get(key) ?? '').length;
  const rows = await formulaRows(context, dressed, [...wanted.keys()]);
  const reading = { keys: [...wanted.keys()], property: 'formulas', rows, charactersOf, work } as const;
  const odd: Odd[] = [];
  await readCells(context, dressed, reading, (key, at, cells) => {
    const right = plainFormula(wanted.get(key) ?? '');
    cells.forEach((cell, index) => {
      const formula = String(cell);
      if (plainFormula(formula) !== right) odd.push({ key, row: at + index, formula });
    });
  });
  return odd;
}
