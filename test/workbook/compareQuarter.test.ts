import { toDay } from '../../src/procedure/calendar/day';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { momentOn } from '../../src/procedure/calendar/moment';
import { yearOfQuarter, type Reported } from '../../src/procedure/calendar/reported';
import { compareQuarter } from '../../src/usecases/quarter/compareQuarter';
import type { ComparedReport, FigureChange } from '../../src/usecases/ports/quarterPorts';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { fixedClock } from '../fakes/fixedClock';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { openedRegister } from './openedRegister';
import { builtTab, readTab } from './quarterTab';
import { asColleague } from './sheetReading';

const quarter = { year: 2026, quarter: 3 } as const;
const tab = 'Kwartaal 2026-K3';
const stamp = 'Vastgelegd op 02-10-2026 door Ruth Oosterhof, uit een register van 6 klachten.';

async function withTab(reported: Reported = quarter, language: 'nl' | 'en' = 'nl') {
  const opened = await openedRegister(language);
  for (let index = 0; index < 6; index++) {
    const complaint = { receivedOn: toDay('2026-07-06'), category: index < 2 ? 'Kosten' : 'Wachttijd' };
    valueOf(await opened.register.append(aRow(`r${index}`, `2026-000${index}-AB`, complaint)));
  }
  await builtTab(opened.register, reported);
  return opened;
}

const compared = async (register: WorkbookRegister, reported: Reported = quarter) =>
  valueOf(
    await compareQuarter(
      { register, clock: fixedClock('2026-10-02'), yieldToPane: async () => {} },
      reported,
    ),
  );

const nothing = { sheet: tab, stamp, changes: [], apart: [], log: [] };
const of = (report: ComparedReport | null, block: string) =>
  report?.changes.filter((change) => change.block === block).map(({ block: _, ...change }) => change);
const change = (figure: string, column: string, onTab: string | null, now: string | null) =>
  ({ figure, column, onTab, now }) satisfies Omit<FigureChange, 'block'>;

describe('a quarter tab beside the register', () => {
  it('says the same right after it was made, and is not touched', async () => {
    const { host, register } = await withTab();
    const before = await readTab(tab);
    const sheets = host.workbook.sheets.map(({ name }) => name);
    expect(await compared(register)).toEqual(nothing);
    expect(await readTab(tab)).toEqual(before);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it('tells figure by figure what it says and what the register gives now', async () => {
    const { register } = await withTab();
    const late = {
      receivedOn: toDay('2026-09-01'),
      category: 'Iets nieuws',
      callbackOn: toDay('2026-11-02'),
    };
    valueOf(await register.append(aRow('r9', '2026-0009-AB', late)));
    const told = await compared(register);
    expect(of(told, 'Klachten per rubriek')).toEqual([
      change('Wachttijd', 'Aandeel', '67%', '57%'),
      change('Kosten', 'Aandeel', '33%', '29%'),
      change('Iets nieuws', 'Dit kwartaal', null, '1'),
      change('Iets nieuws', 'Aandeel', null, '14%'),
      change('Iets nieuws', 'Dit jaar', null, '1'),
      change('Totaal', 'Dit kwartaal', '6', '7'),
      change('Totaal', 'Dit jaar', '6', '7'),
    ]);
    expect(of(told, 'Open klachten')).toEqual([
      change('Ontvangen', 'Aantal', '6', '7'),
      change('Open op 30-09-2026', 'Aantal', '6', '7'),
      change('– langer dan 20 werkdagen', 'Aantal', '6', '7'),
    ]);
    expect(of(told, 'Acht kwartalen')).toEqual([change('2026-K3', 'Ontvangen', '6', '7')]);
    expect(told?.apart).toEqual([]);
  });

  it('tells who did what since the day of its stamp, in the complaints that it is about', async () => {
    const { register } = await withTab();
    for (const [rowId, day] of [
      ['r0', '2026-10-03'],
      ['r1', '2026-10-01'],
    ] as const) {
      const log = { ...aStep().log, at: momentOn(toDay(day), 9, 30), by: 'Anna' };
      valueOf(await register.write(rowId as RowId, { category: 'Privacy' }, { ...aStep(), log }));
    }
    const told = await compared(register);
    expect(of(told, 'Klachten per rubriek')?.[0]).toEqual(change('Privacy', 'Dit kwartaal', '0', '2'));
    expect(told?.log.map(({ at, by }) => [at, by])).toEqual([['2026-10-03T09:30', 'Anna']]);
  });

  it('is found after it was renamed, and read though it is protected', async () => {
    const { register } = await withTab();
    await asColleague(({ worksheets }) => {
      worksheets.getItem(tab).name = 'Directie';
      worksheets.getItem('Directie').protection.protect();
    });
    expect(await compared(register)).toEqual({ ...nothing, sheet: 'Directie' });
  });

  it('is none where it was deleted or never made', async () => {
    const { register } = await withTab();
    expect(await compared(register, { year: 2026, quarter: 2 })).toBeNull();
    await asColleague(({ worksheets }) => worksheets.getItem(tab).delete());
    expect(await compared(register)).toBeNull();
  });

  it('is compared as it reads, where somebody typed over it, moved its lines and wrote below it', async () => {
    const { register } = await withTab();
    const { rows } = await readTab(tab);
    const total = rows.findIndex(([label]) => label === 'Totaal') + 1;
    await asColleague(({ worksheets }) => {
      const sheet = worksheets.getItem(tab);
      sheet.getRange(`B${total}`).values = [[60]];
      sheet.getRange('A200:B200').values = [['Eigen telling', 12]];
      sheet.getRange(`A${total}:H${total}`).insert(Excel.InsertShiftDirection.down);
      sheet.getRange(`A${total}:B${total}`).values = [['Van ons', 3]];
    });
    expect((await compared(register))?.changes).toEqual([
      { block: 'Klachten per rubriek', ...change('Totaal', 'Dit kwartaal', '60', '6') },
      { block: 'Klachten per rubriek', ...change('Van ons', 'Dit kwartaal', '3', null) },
    ]);
  });

  it('of an earlier version, with blocks that were called otherwise, says which it could not compare', async () => {
    const { register } = await withTab();
    const { rows } = await readTab(tab);
    const stock = rows.findIndex(([label]) => label === 'Open klachten') + 1;
    await asColleague(({ worksheets }) => {
      worksheets.getItem(tab).getRange(`A${stock}`).values = [['Voorraad']];
    });
    expect(await compared(register)).toEqual({ ...nothing, apart: ['Open klachten', 'Voorraad'] });
  });

  it('is compared with all that came, where it was made before the first complaint', async () => {
    const { register } = await openedRegister();
    await builtTab(register, quarter);
    expect((await compared(register))?.apart).toEqual([]);
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const told = await compared(register);
    expect(told?.apart).toContain('Klachten per rubriek');
    expect(told?.changes).toEqual([]);
  });
});

describe('a year tab beside the register', () => {
  it('is compared in its own words, in an English register too', async () => {
    const year = yearOfQuarter(quarter);
    const { register } = await withTab(year, 'en');
    expect(await compared(register, year)).toMatchObject({ sheet: 'Year 2026', changes: [], apart: [] });
    valueOf(await register.append(aRow('r9', '2026-0009-AB', { category: 'Kosten' })));
    const told = await compared(register, year);
    expect(of(told, 'Complaints per category')).toContainEqual(change('Total', 'This year', '6', '7'));
    expect(await compared(register)).toBeNull();
  });
});
