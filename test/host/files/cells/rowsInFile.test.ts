/** @jest-environment node */
import { FormulaError, type CellValue } from '../../formulas/FormulaError';
import { formulaTexts } from './formulaTexts';
import { frameOf } from './partsOfSheet';
import { rowsInFile, type RowInFile } from './rowsInFile';
import { textsInFile } from './textsInFile';
import { valueInFile } from './valueInFile';

const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet><cols><col min="1" max="2" width="9"/></cols>${rows}<mergeCells/></worksheet>`;

async function* cutAt(xml: string, length: number): AsyncGenerator<string> {
  for (let start = 0; start < xml.length; start += length) yield xml.slice(start, start + length);
}

async function rowsOf(xml: string, length = xml.length): Promise<RowInFile[]> {
  const rows: RowInFile[] = [];
  for await (const row of rowsInFile(cutAt(sheet(xml), length))) rows.push(row);
  return rows;
}

const texts = textsInFile(
  '<sst><si><t>één &amp; twee</t></si><si><r><t>half </t></r><r><rPr><b/></rPr><t xml:space="preserve">vet </t></r>' +
    '<rPh sb="0" eb="1"><t>uitspraak</t></rPh></si><si/><si><t>regel_x000A_twee _x005F_x000A_</t></si></sst>',
);

/** The values of one row of cells. */
async function valuesOf(cells: string, later = 0): Promise<CellValue[]> {
  const [row] = await rowsOf(`<sheetData><row>${cells}</row></sheetData>`);
  return (row?.cells ?? []).map((cell) => valueInFile(cell, texts, later).value);
}

describe('the cells of a sheet in a file', () => {
  it('are the same however the file arrives', async () => {
    const xml =
      '<sheetData><row r="1" ht="36" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="4"/></row><row r="2" hidden="1"/>' +
      '<row r="7" s="3" customFormat="1"><c r="B7" t="str"><f>IF(A7&lt;1,"a","b")</f><v>b</v></c></row></sheetData>';
    const whole = await rowsOf(xml);
    expect(whole.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0, 2]],
      [1, []],
      [6, [1]],
    ]);
    expect(whole).toMatchObject([{ height: 36, isCustomHeight: true }, { isHidden: true }, { format: 3 }]);
    for (const length of [1, 7, 64]) {
      expect(await rowsOf(xml, length)).toEqual(whole);
      expect(await frameOf(cutAt(sheet(xml), length))).toBe(sheet('<sheetData/>'));
    }
  });

  test.each(['<sheetData/>', '<sheetData></sheetData>'])('may be none: %s', async (none) => {
    expect(await rowsOf(none)).toEqual([]);
    expect(await frameOf(cutAt(sheet(none), 5))).toBe(sheet('<sheetData/>'));
  });

  it('stand beside and below each other where a file leaves out where', async () => {
    const rows = await rowsOf(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    );
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0, 1]],
      [1, [0]],
    ]);
  });

  it('may be quoted as a whole, with comments between them', async () => {
    const quoted = '<!-- <c r="A1"><v>9</v></c> --><c t="str"><v><![CDATA[a < b & c]]></v></c>';
    expect(await valuesOf(quoted)).toEqual(['a < b & c']);
  });

  it('say texts, numbers, truths, errors and days', async () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><t>los</t></is></c>' +
      '<c><v>1.5E-3</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2026-10-01</v></c><c s="2"/><c t="str"><v></v></c>';
    expect(await valuesOf(cells)).toEqual([
      'één & twee',
      'half vet ',
      '',
      'regel\ntwee _x000A_',
      'los',
      0.0015,
      false,
      FormulaError.of('#DIV/0!'),
      46_296,
      null,
      '',
    ]);
    expect(await valuesOf('<c t="d"><v>2026-10-01</v></c>', 1462)).toEqual([44_834]);
  });

  it('tell which texts look different in parts', () => {
    expect(texts.map(({ isRich }) => isRich)).toEqual([false, true, false, false]);
  });

  it('that lack their text are told', async () => {
    await expect(valuesOf('<c t="s"><v>12</v></c>')).rejects.toThrow('The file has no text 12.');
  });

  it('share a formula that each reads from where it stands', async () => {
    const [first, second, third] = await rowsOf(
      '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2&amp;"A2"&amp;$B$1</f></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/></c></row><row r="4"><c r="D4"><f t="array" ref="D4">SUM(A1:A3)</f></c></row></sheetData>',
    );
    const textOf = formulaTexts();
    const read = [first, second, third].map((row) => {
      const [cell] = row?.cells ?? [];
      return row && cell?.formula ? textOf(cell.formula, row.row, cell.column) : undefined;
    });
    expect(read).toEqual(['A2&"A2"&$B$1', 'B3&"A2"&$B$1', 'SUM(A1:A3)']);
    expect(third?.cells[0]?.formula?.kind).toBe('array');
  });
});
