import { addDays, toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { statuses } from '../../src/procedure/complaint/statuses';
import { filledRegister } from '../bench/filledRegister';
import { seededRandom } from '../fakes/seededRandom';
import { builtTab, lineOf, readTab } from './quarterTab';
import { asColleague } from './sheetReading';

const categories = ['Bejegening', 'Wachttijd', 'Privacy', 'Geur*', 'Zeg "nee"', ''];

/** Complaints of two years as a messy register holds them: undated, of no category, closed before they came, ended in any way. */
async function messyRegister(rows: number, seed: number) {
  const random = seededRandom(seed);
  const somewhere = () => addDays(toDay('2024-11-01'), random.below(730));
  return filledRegister(rows, (): Partial<Complaint> => {
    const receivedOn = random.below(50) === 0 ? null : somewhere();
    const closedOn = random.below(3) === 0 ? null : somewhere();
    return {
      receivedOn,
      closedOn,
      category: categories[random.below(categories.length)] ?? '',
      status: statuses[random.below(statuses.length + 1)] ?? null,
      severity: random.below(5) === 0 ? 'serious' : 'normal',
    };
  });
}

describe('in a register of 2,000 messy complaints', () => {
  it.each([1, 2])('frozen figures, live formulas and PivotTables tell the same (seed %i)', async (seed) => {
    const { register } = await messyRegister(2_000, seed);
    const { sheet, complaints } = await builtTab(register, { year: 2026, quarter: 3 });
    const tab = await readTab(sheet);
    const [perMonth = [], cumulated = []] = [...tab.pivots.values()];
    const pivotTotal = (pivot: string[][], label: string) => pivot.find(([first]) => first === label)?.at(-1);
    expect(complaints).toBeGreaterThan(200);
    for (const category of categories) {
      const frozen = lineOf(tab, category === '' ? '(geen rubriek)' : category);
      const label = category === '' ? '(leeg)' : category;
      expect(frozen[6]).toBe(frozen[1]);
      expect(pivotTotal(perMonth, label)).toBe(frozen[1]);
      expect(pivotTotal(cumulated, label)).toBeDefined();
    }
    // What the printed report has of both: the months of a category stand below it, those without complaints don't.
    const monthsIn = (label: string) => {
      const first = perMonth.findIndex(([name]) => name === label) + 1;
      const next = perMonth.findIndex(([name], row) => row >= first && name !== '');
      return perMonth.slice(first, next).map(([, month, count]) => [month, count]);
    };
    const [header = [], ...printed] = tab.rows.slice(
      tab.rows.findIndex(([title]) => title === 'Per maand en cumulatief'),
    );
    expect(header.slice(1, 7)).toEqual([
      ...['2026-07', '2026-08', '2026-09'],
      ...['t/m\n2026-K1', 't/m\n2026-K2', 't/m\n2026-K3'],
    ]);
    for (const category of categories) {
      const line = printed.find(([name]) => name === (category === '' ? '(geen rubriek)' : category)) ?? [];
      const label = category === '' ? '(leeg)' : category;
      const months = header.slice(1, 4).map((month, index) => [month, line[1 + index]]);
      expect(months.filter(([, count]) => count !== '0')).toEqual(monthsIn(label));
      expect(line.slice(4, 7)).toEqual(cumulated.find(([name]) => name === label)?.slice(1, 4));
    }
    expect(perMonth.at(-1)?.at(-1)).toBe(String(complaints));
    for (const label of [
      'Open op 01-07-2026',
      'Ontvangen',
      'Gesloten',
      '– waarvan ingetrokken',
      '– waarvan zonder datum',
      'Open op 30-09-2026',
      'Geen klacht gebleken',
      '– waarvan dubbel',
    ]) {
      const line = tab.rows.find(([first, , , , , , now]) => first === label && now !== '') ?? [];
      expect([label, line[6]]).toEqual([label, line[1]]);
      expect(Number(line[1])).toBeGreaterThan(10);
    }
    expect(tab.rows[2]?.[0]).toMatch(/dezelfde aantallen/);
  });
});

describe('a quarter tab that is protected', () => {
  it('stays as it was, and the pane is told', async () => {
    const { register } = await messyRegister(20, 3);
    await builtTab(register, { year: 2026, quarter: 3 });
    await asColleague(({ worksheets }) => worksheets.getItem('Kwartaal 2026-K3').protection.protect());
    await expect(builtTab(register, { year: 2026, quarter: 3 })).rejects.toThrow('protected');
    expect((await readTab('Kwartaal 2026-K3')).rows[0]?.[0]).toMatch(/^Klachten in het 3e kwartaal/);
  });
});
