import { act, screen, waitFor } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { Day } from '../../src/procedure/calendar/day';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import type { Fault, Language } from '../../src/usecases/ports/ports';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

const of = (...years: number[]) => years.flatMap((year) => dutchHolidays(year).map(({ day }) => day));

/** A pane on 8 July 2026, over a register with these holidays. */
function open(holidays: Day[], { fault, language = 'nl' }: { fault?: Fault; language?: Language } = {}) {
  const opened = anOpenedRegister();
  const register = fakeRegister({ ...opened, lists: { ...opened.lists, holidays } });
  if (fault) register.failNext('addHolidays', fault);
  return openPane({ register, rows: [{}], language });
}

describe('the list of holidays', () => {
  it('is filled in passing, without a word, and goes for what is typed from then on', async () => {
    const { register, user } = open(of(2026));
    await waitFor(() => expect(register.opened?.lists.holidays.at(-1)).toBe('2031-12-26'));
    await user.click(await screen.findByRole('tab', { name: /^Nieuw/ }));
    expect(screen.queryByText(/feestdagen loopt/)).not.toBeInTheDocument();
    expect(register.asked.filter((asked) => asked === 'addHolidays')).toHaveLength(1);
  });

  it('asks nothing of a workbook in which none lacks', async () => {
    const { register } = open(of(2026, 2027, 2028, 2029, 2030, 2031));
    await screen.findByText('mevrouw J. van der Meer');
    expect(register.asked).not.toContain('addHolidays');
  });

  it.each([
    ['nl', /loopt tot en met 26-12-2026/, 'Open de lijsten', 'Sluit bericht'],
    ['en', /ends on 26-12-2026/, 'Open the lists', 'Dismiss'],
  ] as const)(
    'says once where it ends when it may not be written, in %s',
    async (language, sentence, lists, seen) => {
      const { register, user } = open(of(2026), { fault: { code: 'protected' }, language });
      expect((await screen.findByText(sentence)).closest('[role]')).toHaveAttribute('role', 'status');
      await user.click(screen.getByRole('button', { name: lists }));
      expect(register.asked).toContain('openSheet');
      await user.click(screen.getByRole('button', { name: seen }));
      expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    },
  );

  it('is tried once in a workbook where its sheet is protected, however often somebody comes back', async () => {
    const { register } = open(of(2026), { fault: { code: 'protected' } });
    await screen.findByText(/loopt tot en met 26-12-2026/);
    for (let times = 0; times < 2; times++) {
      register.failNext('addHolidays', { code: 'protected' });
      await act(async () => void window.dispatchEvent(new Event('focus')));
    }
    await waitFor(() => expect(register.asked.filter((asked) => asked === 'open').length).toBeGreaterThan(2));
    expect(register.asked.filter((asked) => asked === 'addHolidays')).toHaveLength(1);
    expect(screen.getByText(/loopt tot en met 26-12-2026/)).toBeVisible();
  });

  it('is tried again after a fault that passes', async () => {
    const { register } = open(of(2026), { fault: { code: 'offline' } });
    await screen.findByText(/loopt tot en met 26-12-2026/);
    await act(async () => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(register.opened?.lists.holidays.at(-1)).toBe('2031-12-26'));
  });

  it('says so of days of the office alone', async () => {
    open([toDay('2026-07-21')]);
    expect(await screen.findByText(/loopt tot en met 21-07-2026/)).toBeVisible();
  });
});
