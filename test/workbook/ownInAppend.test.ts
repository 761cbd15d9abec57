import { toDay } from '../../src/procedure/calendar/day';
import type { OwnEntry, OwnTyped } from '../../src/procedure/complaint/own/ownEntry';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { enterComplaint } from '../../src/usecases/register/enterComplaint';
import { createOwn } from '../../src/workbook/own/createOwn';
import { aComplaint } from '../fixtures/aComplaint';
import { valueOf } from '../fixtures/valueOf';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

const complaints = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');
const column = (workbook: Excel.Workbook, header: string) =>
  complaints(workbook).columns.getItem(header).getDataBodyRange();

const typed: [string, OwnTyped][] = [
  ['Polisnummer', { kind: 'text', text: '=007' }],
  ['Bezoek', { kind: 'day', day: toDay('2026-07-09') }],
  ['Bedrag', { kind: 'number', number: 12.5 }],
];

/** One complaint, three columns of the office's own, the first before ours; and a pane that knows them. */
async function withOwn() {
  const opened = await openedRegister();
  valueOf(await opened.register.append(aRow('r1', '2026-0001-AB')));
  await asColleague((workbook) => {
    complaints(workbook).columns.add(0, [['Polisnummer'], ['P-1']]);
    complaints(workbook).columns.add(undefined, [['Bezoek'], [46_210]]);
    column(workbook, 'Bezoek').numberFormat = [['d mmm yyyy']];
    complaints(workbook).columns.add(undefined, [['Bedrag'], [3]]);
  });
  valueOf(await opened.register.open());
  const own = createOwn(opened.session);
  const columns = valueOf(await own.columns());
  const entries = typed.map(([header, said]): OwnEntry => {
    const found = columns.find((one) => one.header === header);
    if (!found) throw new Error(`No column ${header}`);
    return { column: found, seen: found.value, typed: said, format: found.format };
  });
  return { ...opened, own, columns, entered: { ...aRow('r2', '2026-0002-AB'), own: entries } };
}

/** The rows of the register as far as these columns are concerned; `null` where there is none of that name. */
const cells = (headers = typed.map(([header]) => header)) =>
  Excel.run(async ({ workbook }) => {
    const body = complaints(workbook).getRange().load('values,formulas,numberFormat');
    await workbook.context.sync();
    const places = headers.map((header) => body.values[0]?.indexOf(header) ?? -1);
    return body.values
      .slice(1)
      .map((row) => places.map((place) => (place < 0 ? null : (row[place] as unknown))));
  });

describe('columns of the office in a new row', () => {
  it('are told as a new row holds them', async () => {
    const { columns } = await withOwn();
    expect(columns.map(({ header, kind, value }) => [header, kind, value])).toEqual([
      ['Polisnummer', 'text', ''],
      ['Bezoek', 'day', ''],
      ['Bedrag', 'number', ''],
    ]);
  });

  it('ask nothing more of Excel where there are none', async () => {
    const { host, opened, session } = await openedRegister();
    expect(opened.hasOwn).toBe(false);
    const before = host.requests.length;
    expect(valueOf(await createOwn(session).columns())).toEqual([]);
    expect(host.requests.length - before).toBe(1);
  });

  it('are written with the row, in one trip, and what looks like a formula stays text', async () => {
    const { host, register, entered } = await withOwn();
    const before = host.requests.length;
    valueOf(await register.append(entered));
    expect(host.requests.length - before).toBe(1);
    expect(await cells()).toEqual([
      ['P-1', 46_210, 3],
      ['=007', 46_212, 12.5],
    ]);
    const format = await Excel.run(async ({ workbook }) => {
      const cell = column(workbook, 'Bezoek').getCell(1, 0).load('numberFormat');
      await workbook.context.sync();
      return cell.numberFormat[0]?.[0] as unknown;
    });
    expect(format).toBe('d mmm yyyy');
  });

  it('are written where they stand by then, in a register whose columns were moved meanwhile', async () => {
    const { register, entered } = await withOwn();
    beforeRequest(1, () =>
      asColleague((workbook) => void complaints(workbook).columns.add(0, [['Iets anders'], ['x']])),
    );
    valueOf(await register.append(entered));
    expect(await cells(['Iets anders', 'Polisnummer', 'Bezoek', 'Bedrag'])).toEqual([
      ['x', 'P-1', 46_210, 3],
      ['', '=007', 46_212, 12.5],
    ]);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['renamed', (workbook) => void (complaints(workbook).columns.getItem('Bedrag').name = 'Kosten')],
    ['deleted', (workbook) => void complaints(workbook).columns.getItem('Bedrag').delete()],
    ['calculated by a formula', (workbook) => void (column(workbook, 'Bedrag').formulas = [['=2*2']])],
  ])('are told and written nowhere where one is %s right before the row is written', async (_, change) => {
    const { register, entered } = await withOwn();
    beforeRequest(1, () => asColleague(change));
    expect(await register.append(entered)).toEqual({
      ok: false,
      fault: { code: 'columnMissing', name: 'Bedrag' },
    });
    expect(valueOf(await register.byRowId('r2' as never))).toBeNull();
    expect((await cells()).map(([policy]) => policy)).toEqual(['P-1']);
  });

  it('are appended again with the row that a colleague’s edit ran over', async () => {
    const { register, entered } = await withOwn();
    valueOf(await register.append(entered));
    register.watch(entered);
    await asColleague((workbook) => {
      column(workbook, 'Polisnummer').getCell(1, 0).values = [['P-9']];
      column(workbook, workbookTexts.nl.columns.rowId).getCell(1, 0).values = [['r9']];
    });
    for (const { complaint } of valueOf(await register.troubled())) valueOf(await register.append(complaint));
    expect((await cells()).map(([policy]) => policy)).toEqual(['P-1', 'P-9', '=007']);
  });

  it('get what was typed since an earlier try whose row stands', async () => {
    const { register, own, entered } = await withOwn();
    valueOf(await register.append(entered));
    const clock = fixedClock('2026-07-08');
    const ports = { register, own, clock, random: seededRandom(1), identity: fixedIdentity('Sanne') };
    const again = entered.own.map((one) =>
      one.column.header === 'Polisnummer' ? { ...one, typed: { kind: 'text', text: 'P-2' } as const } : one,
    );
    const { rowId, caseNumber } = entered;
    const result = await enterComplaint(
      ports,
      { ...aComplaint(), own: again },
      { rowId, caseNumber, known: 'mayStand' },
    );
    expect(result.kind).toBe('registered');
    expect((await cells()).at(-1)).toEqual(['P-2', 46_212, 12.5]);
  });
});
