import type { Complaint } from '../../src/procedure/complaint/complaint';
import { callbackLineFields } from '../../src/usecases/ports/callbackPorts';
import { toDay } from '../../src/procedure/calendar/day';
import { openBlocks, inReads } from '../../src/workbook/table/blocks/openBlocks';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { valueOf } from '../fixtures/valueOf';
import { isCleanUp } from '../host/isCleanUp';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';
import { typeRows } from './typeRows';
import { beforeRequest } from './beforeRequest';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { startLocalExcel } from '../host/inProcess';
import { copyWorkbook } from '../host/model/copyWorkbook';
import type { Workbook } from '../host/model/Workbook';

const closed = { closedOn: toDay('2026-07-20'), status: 'closed' } as const;
const first = aRow('r1', '2026-0001-AB', { name: 'Eerste' });
const second = aRow('r2', '2026-0002-CD', { name: 'Tweede', ...closed });
const third = aRow('r3', '2026-0003-EF', { name: 'Derde', attempts: 2 });

async function withThreeCases() {
  const workbook = await openedRegister();
  for (const complaint of [first, second, third]) valueOf(await workbook.register.append(complaint));
  return workbook;
}

const { status } = workbookTexts.nl;
const nobodyLooks = () => {};

/** What the list has of a complaint. */
const lineOf = (complaint: Complaint) =>
  Object.fromEntries(callbackLineFields.map((field) => [field, field === 'name' ? '0' : complaint[field]]));

describe('the open cases', () => {
  it('are the complaints that are not closed, with what the list needs of them', async () => {
    const { register } = await withThreeCases();
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
    expect(lines[0]).toMatchObject({
      callbackOn: '2026-07-08',
      status: 'new',
      severity: 'normal',
      checkedBy: '',
    });
    expect(lines[1]).toMatchObject({ attempts: 2, round: 1 });
    expect(lines[0]).not.toHaveProperty('account');
  });

  it('are none in a new register', async () => {
    const { register } = await openedRegister();
    expect(valueOf(await register.openCases(nobodyLooks))).toEqual({
      lines: [],
      warnings: [],
      retentionDue: 0,
    });
  });

  it('come in two round trips, the second without the closed ones', async () => {
    const { host, register } = await withThreeCases();
    const before = host.requests.length;
    const told: [number, number][] = [];
    valueOf(await register.openCases((read, of) => told.push([read, of])));
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(2);
    expect(told).toEqual([[0, 2]]);
  });

  it('are found where a colleague moved the columns', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblKlachten').columns.add(0, [['Eigen'], ['x'], ['y'], ['z']]);
    });
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
  });

  it('are listed without the list of categories too', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) => workbook.tables.getItem('tblRubrieken').delete());
    const { lines, warnings } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
    expect(warnings).toEqual([]);
  });

  it('come in halves where long texts make a reply too large', async () => {
    const { host, register } = await withThreeCases();
    host.faults.fail('ResponsePayloadSizeLimitExceeded', 2);
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
  });
});

describe('the open cases of a large register', () => {
  const rows = 1_200;
  /** 20 July 2026, as Excel counts days. */
  const july = 46_223;

  /** Every hundredth complaint is open. */
  let made: Workbook;

  // Each test takes a copy.
  beforeAll(async () => {
    const { register, host } = await openedRegister();
    valueOf(await register.append({ ...first, name: '0' }));
    const line = (row: number): Record<string, string | number> => ({
      Klachtnr: `2026-${row}`,
      RijID: `row-${row}`,
      Naam: String(row),
      ...(row % 100 === 0 ? { Status: status.new } : { Status: status.closed, Sluitdatum: july }),
    });
    await typeRows(Array.from({ length: rows - 1 }, (_, row) => line(row + 1)));
    made = host.workbook;
  });

  async function withManyCases() {
    const host = startLocalExcel({ workbook: copyWorkbook(made) });
    const register = createWorkbookRegister();
    valueOf(await register.open());
    return { host, register };
  }

  const hundreds = Array.from({ length: rows / 100 }, (_, hundred) => String(hundred * 100));

  it('come in two trips, and what is read is theirs, however scattered they stand', async () => {
    const { host, register } = await withManyCases();
    const before = host.requests.length;
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(hundreds);
    expect(lines[0]).toEqual(lineOf(first));
    const requests = host.requests.slice(before);
    expect(requests).toHaveLength(2);
    expect(requests.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0)).toBeLessThan(20_000);
  });

  it('cost the statuses of all and no more where nearly all ended on a day that nobody noted', async () => {
    const { host, register } = await withManyCases();
    await asColleague((workbook) => {
      workbook.tables
        .getItem('tblKlachten')
        .columns.getItem('Sluitdatum')
        .getDataBodyRange()
        .clear('Contents');
    });
    const before = host.requests.length;
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(hundreds);
    const requests = host.requests.slice(before);
    expect(requests).toHaveLength(3);
    expect(requests.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0)).toBeLessThan(50_000);
  });

  it.each<[string, number, Record<string, string>]>([
    ['its status is one of an open complaint', 7, { Status: status.new }],
    ['its status is none that is known', 7, { Status: 'Weg' }],
    ['its closing date is a text', 7, { Status: status.new, Sluitdatum: 'gisteren' }],
    ['its closing date is what a formula leaves blank', 7, { Status: status.new, Sluitdatum: '=""' }],
    ['its closing date is no date', 7, { Status: status.new, Sluitdatum: '-3' }],
  ])('hold one with a closing date of which %s', async (_, row, cells) => {
    const { register } = await withManyCases();
    await asColleague((workbook) => {
      const table = workbook.tables.getItem('tblKlachten');
      for (const [header, value] of Object.entries(cells)) {
        const cell = table.columns.getItem(header).getDataBodyRange().getCell(row, 0);
        cell.numberFormat = [['General']];
        cell.formulas = [[value]];
      }
    });
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['0', String(row), ...hundreds.slice(1)]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['rows above the register', (sheet) => sheet.getRange('1:2').insert('Down')],
    ['a column before it', (sheet) => sheet.getRange('A:A').insert('Right')],
    ['a row of it', (sheet) => sheet.getRange('5:5').insert('Down')],
  ])('are read where they stand by then when a colleague inserts %s meanwhile', async (_, insert) => {
    const { register } = await withManyCases();
    beforeRequest(2, () => asColleague((workbook) => insert(workbook.worksheets.getItem('Klachten'))));
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(hundreds);
  });

  it('are listed too where Excel refuses to look for blank cells or to count', async () => {
    const { host, register } = await withManyCases();
    host.faults.fail('GeneralException', 1);
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(hundreds);
  });
});

describe('the blocks to read', () => {
  const rows = (text: string) => [...text].map((row) => row === 'x');

  it.each<[string, number, [number, number][]]>([
    ['', 3, []],
    ['xxx', 3, []],
    ['...', 3, [[0, 3]]],
    [
      '.x..x',
      3,
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      '.xx.x.xxxx.',
      2,
      [
        [0, 6],
        [10, 11],
      ],
    ],
    ['.x.x.x.', 2, [[0, 7]]],
  ])('of "%s", at most %i', (text, most, expected) => {
    expect(openBlocks(rows(text), most)).toEqual(expected.map(([start, end]) => ({ start, end })));
  });

  it('are cut where a read is full', () => {
    expect(
      inReads(
        [
          { start: 0, end: 5 },
          { start: 8, end: 9 },
        ],
        3,
      ),
    ).toEqual([
      [{ start: 0, end: 3 }],
      [
        { start: 3, end: 5 },
        { start: 8, end: 9 },
      ],
    ]);
    expect(inReads([], 3)).toEqual([]);
  });
});
