/** @jest-environment node */
import { span } from '../../model/Area';
import { cellKey } from '../../model/Sheet';
import { createEmptyWorkbook } from '../../model/Workbook';
import { addSheet, addTable, fill } from '../buildWorkbook';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook } from '../saveWorkbook';
import { sheetData } from './sheetData';

const inFile = { formatOf: () => 0, placeOf: () => 0 };

describe('the rows of a sheet on their way to a file', () => {
  it('come one by one: those of a long register fit into no text', () => {
    const workbook = createEmptyWorkbook();
    const sheet = addSheet(workbook, 'Blad1');
    fill(workbook, sheet, 0, 0, [['a'], ['b']]);
    sheet.rowHeights.set(4, 36);
    sheet.hiddenRows.add(6);
    expect([...sheetData(workbook, sheet, inFile)]).toEqual([
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      '<row r="2"><c r="A2" t="s"><v>0</v></c></row>',
      '<row r="5" ht="36" customHeight="1"></row>',
      '<row r="7" hidden="1"></row>',
    ]);
  });

  it('name the own table in full, and hold what a formula gave', () => {
    const workbook = createEmptyWorkbook();
    const sheet = addSheet(workbook, 'Blad1');
    addTable(workbook, sheet, 'tblA', span(0, 0, 1, 1), [{ name: 'n' }, { name: 'f' }]);
    fill(workbook, sheet, 0, 0, [
      ['n', 'f'],
      [2, '=IF([@n]>1,"a & b",0)'],
    ]);
    expect([...sheetData(workbook, sheet, inFile)].at(-1)).toContain(
      '<c r="B2" t="str"><f>IF(tblA[[#This Row],[n]]&gt;1,"a &amp; b",0)</f><v>a &amp; b</v></c>',
    );
  });

  it('keep a linked number a number', async () => {
    const workbook = createEmptyWorkbook();
    const sheet = addSheet(workbook, 'Blad1');
    fill(workbook, sheet, 2, 1, [[2026]]);
    sheet.hyperlinks.set(cellKey(2, 1), { address: 'https://example.nl/', textToDisplay: '2026' });
    const { workbook: opened } = await openWorkbook(await saveWorkbook(workbook));
    const [read] = opened.sheets;
    expect(opened.calculation.valueAt(read?.id ?? '', 2, 1)).toBe(2026);
    expect(read?.hyperlinks).toEqual(sheet.hyperlinks);
  });
});
