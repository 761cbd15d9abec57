import { toDay } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import type { Fault } from '../../../src/usecases/ports/ports';
import { keepHolidays } from '../../../src/usecases/register/keepHolidays';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';

async function keep(holidays: Day[], today: string, fault?: Fault) {
  const register = fakeRegister();
  const opened = anOpenedRegister();
  register.opened = { ...opened, lists: { ...opened.lists, holidays } };
  if (fault) register.failNext('addHolidays', fault);
  return { register, kept: await keepHolidays({ register, clock: fixedClock(today) }, { holidays }) };
}
const of = (...years: number[]) => years.flatMap((year) => dutchHolidays(year).map(({ day }) => day));

describe('keeping the list of holidays', () => {
  it('asks the workbook nothing as long as none lacks', async () => {
    const { register, kept } = await keep(of(2026, 2027, 2028, 2029, 2030, 2031), '2026-12-31');
    expect(kept).toEqual({ kind: 'kept', isRefused: false });
    expect(register.asked).toEqual([]);
  });

  it('adds a year when another one begins', async () => {
    const { register, kept } = await keep(of(2026, 2027, 2028, 2029, 2030, 2031), '2027-01-02');
    expect(kept).toEqual({ kind: 'added', isRefused: false });
    expect(register.opened?.lists.holidays.at(-1)).toBe('2032-12-26');
  });

  it.each<[string, Day[], Fault | undefined, object]>([
    [
      'tells the end of a protected list a year before',
      of(2026),
      { code: 'protected' },
      { kind: 'ending', last: '2026-12-26' },
    ],
    [
      'says nothing of a protected list that goes on for years',
      of(2026, 2027, 2028),
      { code: 'protected' },
      { kind: 'kept' },
    ],
    ['says nothing in a workbook that may only be read', of(2026), { code: 'readOnly' }, { kind: 'kept' }],
    [
      'tells the end of a list that is the office’s own',
      [toDay('2026-07-21')],
      undefined,
      { kind: 'ending', last: '2026-07-21' },
    ],
    ['says nothing where the office keeps no list', [], undefined, { kind: 'kept' }],
  ])('%s', async (_, holidays, fault, expected) => {
    const { kept } = await keep(holidays, '2026-03-02', fault);
    expect(kept).toEqual({ ...expected, isRefused: fault !== undefined });
  });
});
