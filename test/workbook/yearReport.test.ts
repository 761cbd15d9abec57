import { toDay } from '../../src/procedure/calendar/day';
import { yearOfQuarter } from '../../src/procedure/calendar/reported';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { asItComes, openedRegister } from './openedRegister';
import { builtTab, lineOf, readTab } from './quarterTab';
import { asColleague } from './sheetReading';

const days = ['2024-01-15', '2025-01-01', '2025-05-05', '2025-12-31', '2026-01-01'];
const year = yearOfQuarter({ year: 2025, quarter: 1 });

async function withComplaints(language: 'nl' | 'en' = 'nl') {
  const opened = await openedRegister(language, asItComes);
  for (const [at, day] of days.entries()) {
    const changes = { receivedOn: toDay(day), category: 'Wachttijd' };
    valueOf(await opened.register.append(aRow(`r${at}`, `2026-000${at + 1}-AB`, changes)));
  }
  return opened;
}

describe('the report of a year', () => {
  it('has the blocks of a quarter, of its four quarters, with its own PivotTables', async () => {
    const { register } = await withComplaints();
    expect(await builtTab(register, year)).toEqual({ sheet: 'Jaar 2025', complaints: 3 });
    const tab = await readTab('Jaar 2025');
    expect(tab.rows[0]?.[0]).toBe('Klachten in 2025');
    expect(tab.rows[2]?.[0]).toBe('Het register geeft nu dezelfde aantallen.');
    expect(tab.rows[6]?.[0]).toBe('vorig jaar 1');
    expect(lineOf(tab, 'Klachten per rubriek').slice(1, 6)).toEqual([
      ...['Dit jaar', 'Aandeel', '', 'Vorig jaar', 'Twee jaar eerder'],
    ]);
    expect(lineOf(tab, 'Wachttijd')).toEqual(['Wachttijd', '3', '–', '', '1', '–', '3', '']);
    expect(tab.rows.flat()).toContain(
      '“Vorig jaar” telt vanaf 15-01-2024. De eerste klacht in het register is van die dag.',
    );
    const perQuarter = tab.rows.findIndex(([first]) => first === 'Per kwartaal');
    expect(tab.rows[perQuarter]?.slice(1, 6)).toEqual(['2025-K1', '2025-K2', '2025-K3', '2025-K4', '']);
    expect(tab.rows[perQuarter + 1]?.slice(0, 6)).toEqual(['Wachttijd', '1', '1', '0', '1', '']);
    expect([...tab.pivots.entries()].map(([name, pivot]) => [name, pivot.at(-1)?.at(-1)])).toEqual([
      ['Rubrieken per maand 2025', '3'],
      ['Rubrieken cumulatief 2025', '3'],
    ]);
    expect(tab.charts).toHaveLength(2);
    expect(tab.rows.flat().join('\n')).not.toMatch(/kwartaal (is|gesloten|van haar)/);
  });

  it('is brought up to date in place, renamed or not, beside that of its last quarter', async () => {
    const { host, register } = await withComplaints();
    await builtTab(register, { year: 2025, quarter: 4 });
    await builtTab(register, year);
    await asColleague(({ worksheets }) => (worksheets.getItem('Jaar 2025').name = 'Jaarverslag'));
    const tabs = host.workbook.sheets.map(({ name }) => name);
    expect(tabs.slice(2, 4)).toEqual(['Jaarverslag', 'Kwartaal 2025-K4']);
    expect((await builtTab(register, year)).sheet).toBe('Jaarverslag');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(lineOf(await readTab('Kwartaal 2025-K4'), 'Wachttijd')[1]).toBe('1');
  });

  it('speaks English in an English register', async () => {
    const { register } = await withComplaints('en');
    expect((await builtTab(register, year)).sheet).toBe('Year 2025');
    const tab = await readTab('Year 2025');
    expect(tab.rows[0]?.[0]).toBe('Complaints in 2025');
    expect(lineOf(tab, 'Per quarter').slice(1, 3)).toEqual(['2025-Q1', '2025-Q2']);
  });
});
