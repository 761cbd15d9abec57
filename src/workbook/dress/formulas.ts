import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { complaintsTable } from '../complaints/complaintsTable';
import { columnLetters } from '../sheet/columnLetters';
import { fillFormula } from '../sheet/fillFormula';
import type { Block } from '../table/blocksOf';
import type { Dressed } from './dressed';
import { finding, type DressPart } from './finding';
import { readCells } from './readCells';

/** In a longer table, so many rows are looked at in pieces spread over it: a formula of Signaal is over 2,000 characters. */
const rowsLookedAt = 5_000;
const pieces = 50;

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
  const odd: Odd[] = [];
  await readCells(
    context,
    dressed,
    {
      keys: [...wanted.keys()],
      property: 'formulas',
      rows: spread(dressed.rows),
      cellsAtOnce: Math.ceil(charactersAtOnce / longest),
    },
    (key, at, cells) => {
      const right = plain(wanted.get(key) ?? '');
      cells.forEach((cell, index) => {
        const formula = String(cell);
        if (plain(formula) !== right) odd.push({ key, row: at + index, formula });
      });
    },
  );
  return odd;
}

/** All rows, or pieces from the first row to the last. */
function spread(rows: number): Block[] {
  if (rows <= rowsLookedAt) return [{ start: 0, end: rows }];
  const length = rowsLookedAt / pieces;
  return Array.from({ length: pieces }, (_, index) => {
    const start = Math.round((index * (rows - length)) / (pieces - 1));
    return { start, end: start + length };
  });
}

/**
 * A formula without what Excel may write in its own way: blanks, brackets around a simple name, and this row in its long
 * form. Texts keep their blanks.
 */
function plain(formula: string): string {
  return formula
    .replace(/\w+\[\[#This Row\],\[([^[\]]*)\]\]/gi, '[@$1]')
    .replace(/\[@\[((?:[^'[\]]|'.)*)\]\]/g, '[@$1]')
    .replace(/"[^"]*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));
}
