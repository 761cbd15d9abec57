import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../../host/inProcess';
import { asColleague } from '../sheetReading';
import { foundList, pasteList, patiently } from './aList';

const headers = ['Datum', 'Naam', 'Aantal'];
let host: LocalExcel;

beforeEach(() => {
  host = startLocalExcel();
});

const read = async (rows: number, work: LongWork = patiently) =>
  valueOf(await createAdoption().readList(foundList(headers, rows), work));

describe('reading a list', () => {
  test('values, which numbers are dates, which cells hold formulas, which rows are hidden', async () => {
    await pasteList([
      headers,
      [45_000, 'J. Bos', 3],
      ['3 mei', 'K. Vos', 4],
      [45_002, '', ''],
      [7, true, '#N/A'],
    ]);
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.getItem('Onze klachten');
      sheet.getRange('A2:A4').numberFormat = [['d-m-yyyy']];
      sheet.getRange('C2:C3').formulas = [['=1+2'], ['=2+2']];
      sheet.getRange('C5').formulas = [['=NA()']];
      sheet.getRange('3:3').rowHidden = true;
    });
    const list = await read(4);
    expect(list?.rows).toEqual([
      { row: 2, values: [45_000, 'J. Bos', 3] },
      { row: 3, values: ['3 mei', 'K. Vos', 4], hidden: true },
      { row: 4, values: [45_002, '', ''] },
      { row: 5, values: [7, true, '#N/A'] },
    ]);
    expect(list?.dated).toEqual([new Set([0, 2]), new Set(), new Set()]);
    expect(list?.formulas).toEqual([new Set(), new Set(), new Set([0, 1, 3])]);
  });

  test('rows that are all hidden', async () => {
    await pasteList([headers, [1, 'a', 1], [2, 'b', 2]]);
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Onze klachten').getRange('2:3').rowHidden = true;
    });
    expect((await read(2))?.rows.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  test('answers stay at about 1 MB however long the list is, and are halved for texts that are longer', async () => {
    const short = Array.from({ length: 3_000 }, (_, index) => [index, `naam ${index}`, 'x'.repeat(1_000)]);
    const long = Array.from({ length: 300 }, (_, index) => [index, 'lang', 'y'.repeat(30_000)]);
    await pasteList([headers, ...short.slice(0, 1_500)]);
    await pasteList(short.slice(1_500), { row: 1_501 });
    for (let start = 0; start < 300; start += 100) {
      await pasteList(long.slice(start, start + 100), { row: 3_001 + start });
    }
    const before = host.requests.length;
    const steps: number[] = [];
    const list = await read(3_300, { ...patiently, onProgress: (done) => steps.push(done) });
    expect(list?.rows.map(({ values }) => values)).toEqual([...short, ...long]);
    expect(steps.at(-1)).toBe(3_300);
    const sizes = host.requests.slice(before).map(({ bytesReceived }) => bytesReceived);
    // Where the long texts begin, a first answer is too large and asked for in halves.
    expect(sizes.filter((size) => size > 1_500_000).length).toBeLessThanOrEqual(3);
    expect(steps.length).toBeGreaterThan(8);
  });

  test('stops between two pieces when asked', async () => {
    await pasteList([headers, ...Array.from({ length: 500 }, (_, index) => [index, 'a', 'b'])]);
    let asked = 0;
    expect(await read(500, { ...patiently, isCancelled: () => ++asked > 1 })).toBeNull();
  });

  test('a sheet that is gone is a fault', async () => {
    expect((await createAdoption().readList(foundList(headers, 3), patiently)).ok).toBe(false);
  });
});
