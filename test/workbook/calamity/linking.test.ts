import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import type { LinkCandidate } from '../../../src/usecases/ports/calamityPorts';
import type { Moment } from '../../../src/procedure/calendar/moment';
import type { RowId } from '../../../src/procedure/complaint/complaint';
import { readStandIn } from '../../../src/procedure/identity/standIn';
import { linkComplaints } from '../../../src/usecases/calamity/linkComplaints';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { fixedClock } from '../../fakes/fixedClock';
import { valueOf } from '../../fixtures/valueOf';
import { parseAddress } from '../../host/model/address';
import { sheetById } from '../../host/model/find';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { openedRegister } from '../openedRegister';
import { copyBelow, typeBelow, typeIn } from '../identity/byHand';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';

/** 10 June 2026, as Excel counts days. */
const june = 46_183;
const work: LongWork = { onProgress: () => {}, isCancelled: () => false };
const log = { code: 'C-2026-01', rowId: 'c1' as RowId, at: '2026-07-08T10:00' as Moment, by: 'Mila Smit' };

/** A register with these complaints, named by their row IDs, of which some have a code already. */
async function withRows(codes: readonly string[]) {
  const workbook = await openedRegister();
  for (const [index, calamity] of codes.entries()) {
    const number = `2026-${String(index + 1).padStart(4, '0')}-AB`;
    valueOf(await workbook.register.append(aRow(`r${index + 1}`, number, { calamity })));
  }
  return { ...workbook, calamities: createCalamities() };
}

type LocalRegister = Awaited<ReturnType<typeof withRows>>;

const complaints = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');
/** Several areas come about by Ctrl and the mouse only: office.js can't select them. */
async function select({ host }: LocalRegister, address: string): Promise<void> {
  const [first = '', ...others] = address.split(',');
  await asColleague((book) => complaints(book).worksheet.getRange(first).select());
  const sheet = sheetById(host.workbook, host.workbook.activeSheet);
  sheet.alsoSelected = others.flatMap((other) => parseAddress(other)?.area ?? []);
}
const codes = async () => (await readRows()).map(({ calamity }) => calamity);
const ids = (candidates: LinkCandidate[]) => candidates.map(({ rowId }) => rowId);

describe('the complaints that are selected', () => {
  it.each([
    ['one cell', 'B3', ['r2']],
    ['a range over several columns', 'C2:F3', ['r1', 'r2']],
    ['several areas, some in the same row', 'B5,C2:C3,D2', ['r1', 'r2', 'r4']],
    ['whole columns', 'A:B', ['r1', 'r2', 'r3', 'r4']],
    ['cells beside and below the table', 'A5:A90', ['r4']],
    ['only the header', 'A1', []],
  ])('are those of %s', async (_, address, expected) => {
    const workbook = await withRows(['', '', '', '']);
    await select(workbook, address);
    expect(ids(valueOf(await workbook.calamities.selectedComplaints()))).toEqual(expected);
  });

  it('leave out what a filter hides', async () => {
    const workbook = await withRows(['', 'x', '', '']);
    await asColleague((book) => {
      complaints(book).columns.getItem('Klachtnr').filter.applyValuesFilter(['2026-0001-AB', '2026-0004-AB']);
    });
    await select(workbook, 'A2:A5');
    expect(ids(valueOf(await workbook.calamities.selectedComplaints()))).toEqual(['r1', 'r4']);
  });

  it('are none on another sheet', async () => {
    const { calamities } = await withRows(['']);
    await asColleague((book) => book.worksheets.getItem('Lijsten').getRange('A2:A3').select());
    expect(valueOf(await calamities.selectedComplaints())).toEqual([]);
  });

  it('are also one that was typed and one that was copied, but no blank row', async () => {
    const workbook = await withRows(['']);
    await typeBelow({ name: 'De Wit', receivedOn: june });
    await copyBelow(0);
    await typeBelow({ rowId: 'left-over' });
    await select(workbook, 'A2:A5');
    const candidates = valueOf(await workbook.calamities.selectedComplaints());
    expect(candidates.map(({ rowId }) => readStandIn(rowId)?.position ?? rowId)).toEqual(['r1', 1, 2]);
    const roles = { ...workbook, clock: fixedClock('2026-07-08') };
    const account = valueOf(await linkComplaints(roles, { code: 'C-2026-01', candidates, log }, work));
    expect(account).toMatchObject({ written: 3, gone: [] });
    const rows = await readRows();
    expect(rows.map(({ name, calamity }) => [name, calamity])).toEqual([
      [rows[0]?.name, 'C-2026-01'],
      ['De Wit', 'C-2026-01'],
      [rows[0]?.name, 'C-2026-01'],
      ['', ''],
    ]);
    expect(new Set(rows.slice(0, 3).map(({ caseNumber }) => caseNumber)).size).toBe(3);
  });

  it('tell what they are linked to', async () => {
    const workbook = await withRows(['C-2026-07']);
    await select(workbook, 'A2');
    expect(valueOf(await workbook.calamities.selectedComplaints())).toEqual([
      { rowId: 'r1', caseNumber: '2026-0001-AB', calamity: 'C-2026-07' },
    ]);
  });
});

describe('linking complaints', () => {
  const linked = async ({ calamities }: LocalRegister, candidates: LinkCandidate[], code = 'C-2026-01') =>
    valueOf(await calamities.link({ code, candidates, log }, work));

  const selected = async (workbook: LocalRegister, address: string) => {
    await select(workbook, address);
    return valueOf(await workbook.calamities.selectedComplaints());
  };

  it('writes the code in those rows only, with one line in the log', async () => {
    const workbook = await withRows(['', '', 'C-2026-09']);
    const account = await linked(workbook, await selected(workbook, 'A2:A3'));
    expect(account).toEqual({ written: 2, changed: [], gone: [], cancelled: false, brokeOff: null });
    expect(await codes()).toEqual(['C-2026-01', 'C-2026-01', 'C-2026-09']);
    expect(await readTable('tblLogboek')).toMatchObject([
      { Klachtnr: 'C-2026-01', Door: 'Mila Smit', Wat: 'Klachten gekoppeld: 2026-0001-AB, 2026-0002-AB' },
    ]);
  });

  it('takes the code away again', async () => {
    const workbook = await withRows(['C-2026-01', 'C-2026-01']);
    await linked(workbook, await selected(workbook, 'A3'), '');
    expect(await codes()).toEqual(['C-2026-01', '']);
  });

  it('finds the rows after a colleague sorted the table', async () => {
    const workbook = await withRows(['', '', '']);
    const candidates = await selected(workbook, 'A2');
    await asColleague((book) => complaints(book).sort.apply([{ key: 0, ascending: false }]));
    await linked(workbook, candidates);
    expect((await readRows()).map(({ rowId, calamity }) => [rowId, calamity])).toEqual([
      ['r3', ''],
      ['r2', ''],
      ['r1', 'C-2026-01'],
    ]);
  });

  it('leaves alone what a colleague linked to another calamity meanwhile, and what is gone', async () => {
    const workbook = await withRows(['', '', '']);
    const candidates = await selected(workbook, 'A2:A4');
    await asColleague((book) => {
      const body = complaints(book).getDataBodyRange();
      complaints(book).columns.getItem('Calamiteit').getDataBodyRange().getCell(0, 0).values = [
        ['C-2026-08'],
      ];
      body.getRow(2).delete('Up');
    });
    const account = await linked(workbook, candidates);
    expect(account).toMatchObject({ written: 1, changed: ['2026-0001-AB'], gone: ['2026-0003-AB'] });
    expect(await codes()).toEqual(['C-2026-08', 'C-2026-01']);
  });

  it('puts back what it wrote when the rows moved at that very moment, and finds them again', async () => {
    const workbook = await withRows(['', '', '']);
    const candidates = await selected(workbook, 'A2:A3');
    // What is known, the sheet with the log, the size, where the rows stand; the fifth request writes.
    beforeRequest(5, () => asColleague((book) => complaints(book).getDataBodyRange().getRow(0).delete('Up')));
    expect(await linked(workbook, candidates)).toMatchObject({ written: 1, gone: ['2026-0001-AB'] });
    expect(await codes()).toEqual(['C-2026-01', '']);
  });

  it('tells of a typed row that was filled in further meanwhile, and links the others', async () => {
    const workbook = await withRows(['']);
    await typeBelow({ name: 'De Wit', receivedOn: june });
    const candidates = await selected(workbook, 'A2:A3');
    await typeIn(1, 'phone', '0592 123456');
    const roles = { ...workbook, clock: fixedClock('2026-07-08') };
    const account = await linkComplaints(roles, { code: 'C-2026-01', candidates, log }, work);
    expect(valueOf(account)).toMatchObject({ written: 1, gone: [''] });
    expect(await codes()).toEqual(['C-2026-01', '']);
  });

  it('is refused where one of the rows was copied, and names both', async () => {
    const workbook = await withRows(['', '', '']);
    const candidates = await selected(workbook, 'A2:A4');
    await asColleague((book) => {
      const body = complaints(book).getDataBodyRange();
      complaints(book)
        .columns.getItem('RijID')
        .getDataBodyRange()
        .getCell(2, 0)
        .copyFrom(body.getRow(0).getLastCell());
    });
    const outcome = await workbook.calamities.link({ code: 'C-2026-01', candidates, log }, work);
    expect(outcome).toEqual({ ok: false, fault: { code: 'rowCopied', rows: [2, 4] } });
    expect(await codes()).toEqual(['', '', '']);
  });

  it('is refused on a protected sheet before anything is written', async () => {
    const workbook = await withRows(['']);
    const candidates = await selected(workbook, 'A2');
    await asColleague((book) => complaints(book).worksheet.protection.protect());
    const outcome = await workbook.calamities.link({ code: 'C-2026-01', candidates, log }, work);
    expect(outcome).toEqual({ ok: false, fault: { code: 'protected' } });
  });
});

describe('linking 2,000 complaints', () => {
  it('goes in pieces, tells how far it is, and stops when asked with what was done still there', async () => {
    const workbook = await withRows(['']);
    const { calamities } = workbook;
    await asColleague((book) => {
      const table = complaints(book);
      const below = table.getDataBodyRange().getRowsBelow(1_999);
      const number = table.columns.getItem('Klachtnr').getDataBodyRange();
      number.getRowsBelow(1_999).values = Array.from({ length: 1_999 }, (_, i) => [`2026-${2000 + i}-AB`]);
      table.resize(table.getRange().getBoundingRect(below));
      table.columns.getItem('RijID').getDataBodyRange().getRow(0).getRowsBelow(1_999).values = Array.from(
        { length: 1_999 },
        (_, i) => [`n${i}`],
      );
    });
    await select(workbook, 'A:A');
    const candidates = valueOf(await calamities.selectedComplaints());
    expect(candidates).toHaveLength(2_000);
    const told: number[] = [];
    const stopping = { onProgress: (done: number) => told.push(done), isCancelled: () => told.length > 2 };
    const account = valueOf(await calamities.link({ code: 'C-2026-01', candidates, log }, stopping));
    expect(told).toEqual([0, 500, 1_000]);
    expect(account).toMatchObject({ written: 1_000, cancelled: true });
    expect((await codes()).filter((code) => code === 'C-2026-01')).toHaveLength(1_000);

    const rest = valueOf(await calamities.link({ code: 'C-2026-01', candidates, log }, work));
    expect(rest).toMatchObject({ written: 2_000, changed: [], gone: [] });
    expect(await readTable('tblLogboek')).toHaveLength(6);
  });
});
