import { toDay } from '../../../src/procedure/calendar/day';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { readTab, stamped } from '../quarterTab';

const quarter = { year: 2026, quarter: 3 } as const;

async function withComplaints(category: string) {
  const { register } = await openedRegister();
  const lines = [
    ['2026-07-01', category, 'Te laat', 'Klantcontact'],
    ['2026-07-02', category, 'Te laat', 'Buitendienst'],
    ['2026-08-02', category, 'Niet gekomen', 'Buitendienst'],
    ['2026-08-03', 'Privacy', 'Te laat', 'Klantcontact'],
    ['2026-05-02', category, 'Te laat', 'Klantcontact'],
  ] as const;
  for (const [index, [day, kind, summary, department]] of lines.entries()) {
    const changes = { receivedOn: toDay(day), category: kind, summary, department };
    valueOf(await register.append(aRow(`r${index}`, `2026-000${index}-AB`, changes)));
  }
  return register;
}

describe('the tab of one category', () => {
  it.each(['Wachttijd', 'Geur*', 'A/B: [test]', 'x'.repeat(60)])(
    'counts complaints in %s by type, department and status',
    async (category) => {
      const register = await withComplaints(category);
      const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category }));
      const { pivots, rows } = await readTab(sheet);
      expect(rows[0]?.[0]).toBe(`Rubriek “${category}” in kwartaal 2026-K3`);
      const [perType = [], perDepartment = []] = [...pivots.values()];
      expect(perType).toContainEqual(['Te laat', '', '2']);
      expect(perType).toContainEqual(['', 'Nieuw', '2']);
      expect(perType.at(-1)?.slice(1)).toEqual(['', '3']);
      expect(perDepartment).toContainEqual(['Buitendienst', '', '2']);
    },
  );

  it('is refreshed in place the second time', async () => {
    const register = await withComplaints('Wachttijd');
    const first = valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Wachttijd' }));
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-09-01'), category: 'Wachttijd' });
    valueOf(await register.append(late));
    expect(valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Wachttijd' }))).toEqual(
      first,
    );
    const { pivots } = await readTab(first.sheet);
    expect(pivots.size).toBe(2);
    expect([...pivots.values()][0]?.at(-1)?.at(-1)).toBe('4');
  });

  it('is not made when the quarter has no complaint of it', async () => {
    const register = await withComplaints('Wachttijd');
    expect(await register.buildCategory({ ...stamped, quarter, category: 'Kosten' })).toEqual({
      ok: false,
      fault: { code: 'nothingToCount', category: 'Kosten' },
    });
  });

  it('counts what came later once the PivotTables are refreshed', async () => {
    const register = await withComplaints('Wachttijd');
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Wachttijd' }));
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-09-01'), category: 'Wachttijd' });
    valueOf(await register.append(late));
    valueOf(await register.refreshPivots());
    const { pivots } = await readTab(sheet);
    expect([...pivots.values()][0]?.at(-1)?.at(-1)).toBe('4');
  });
});
