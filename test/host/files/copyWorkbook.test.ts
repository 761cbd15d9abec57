/** @jest-environment node */
import { changeStyle } from '../model/changeStyle';
import { copyWorkbook } from '../model/copyWorkbook';
import { insertCells } from '../model/insertCells';
import { renameSheet } from '../model/sheets';
import type { Workbook } from '../model/Workbook';
import { exampleWorkbook } from './exampleWorkbook';
import { FileParts } from './FileParts';
import { saveWorkbook } from './saveWorkbook';

const now = () => new Date(2026, 9, 1);

/** The parts of its file by path, without the times at which it was saved. */
async function fileOf(workbook: Workbook): Promise<Record<string, string>> {
  const parts = await FileParts.from(await saveWorkbook(workbook));
  const paths = parts.paths.filter((path) => path !== 'docProps/core.xml');
  return Object.fromEntries(paths.map((path) => [path, parts.text(path)]));
}

describe('a copy of a workbook', () => {
  it('is saved as the same file, and has the same IDs, which no file keeps', async () => {
    const workbook = exampleWorkbook(now());
    const copy = copyWorkbook(workbook, now);
    expect(await fileOf(copy)).toEqual(await fileOf(workbook));
    const idsOf = ({ sheets, tables, pivots }: Workbook) =>
      [sheets, tables, pivots].map((all) => all.map(({ id }) => id));
    expect(idsOf(copy)).toEqual(idsOf(workbook));
  });

  it('is changed without the other', async () => {
    const workbook = exampleWorkbook(now());
    const before = await fileOf(workbook);
    const copy = copyWorkbook(workbook, now);
    const [sheet] = copy.sheets;
    if (!sheet) throw new Error('no sheet');
    const cells = { row: 1, column: 1, rowCount: 3, columnCount: 2 };
    changeStyle(copy, sheet, cells, { bold: true });
    insertCells(copy, sheet, { ...cells, column: 0, columnCount: 16_384 }, 'down');
    renameSheet(copy, sheet, 'Anders');
    for (const rule of sheet.conditionalFormats) rule.areas.pop();
    expect(await fileOf(copy)).not.toEqual(before);
    expect(await fileOf(workbook)).toEqual(before);
  });
});
