import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { complaintsTable } from '../complaints/complaintsTable';
import { columnLetters } from '../sheet/columnLetters';
import { fillFormula } from '../sheet/fillFormula';
import type { Dressed } from './dressed';
import { finding, type DressPart } from './finding';
import { formulaRows } from './formulaRows';
import { plainFormula } from './plainFormula';
import { readCells } from './readCells';

/** Of 2 MB of formulas at most, where Excel on the web allows 5 MB in one response. */
const charactersAtOnce = 1_000_000;

interface Odd {
  key: ColumnKey;
  /** In the body, counted from 0. */
  row: number;
  formula: string;
}

/** Cells of calculated columns that hold a value, nothing, or another formula than the register has now. */
export const formulas: DressPart = {
  inspect: async (context, dressed) => {
    const odd = await oddCells(context, dressed);
    return finding('formulas', odd.length, [...new Set(odd.map(({ key }) => key))]);
  },
  mend: async (context, dressed, { columns }, told) => {
    const sheet = complaintsTable(context).worksheet.load('name');
    const odd = await oddCells(context, dressed);
    for (const { key, row, formula } of odd) {
      if (formula === '' || formula.startsWith('=')) continue;
      const address = `${columnLetters(dressed.header.column + dressed.position(key))}${dressed.header.row + row + 2}`;
      const column = workbookTexts[dressed.language].columns[key];
      told({ sheet: sheet.name, address, column, from: formula, to: wantedOf(dressed).get(key) ?? '' });
    }
    // Whole columns: what Excel fills into the next row is what all of the column says.
    for (const [key, formula] of wantedOf(dressed)) {
      if (columns.includes(key)) fillFormula(dressed.body(key), formula);
    }
    await context.sync();
  },
};

const wantedOf = ({ language, names }: Dressed): Map<ColumnKey, string> =>
  new Map(Object.entries(calculatedFormulas(language, names)) as [CalculatedKey, string][]);

async function oddCells(context: Excel.RequestContext, dressed: Dressed): Promise<Odd[]> {
  const wanted = wantedOf(dressed);
  const longest = Math.max(...[...wanted.values()].map(({ length }) => length));
  const cellsAtOnce = Math.ceil(charactersAtOnce / longest);
  const rows = await formulaRows(context, dressed, [...wanted.keys()]);
  const reading = { keys: [...wanted.keys()], property: 'formulas', rows, cellsAtOnce } as const;
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
