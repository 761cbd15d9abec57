import { fireEvent, screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import type { OpenedRegister } from '../../src/usecases/ports/ports';
import { fixedClock } from '../fakes/fixedClock';
import { openPane } from '../fakes/uiPane';

const on = (id: string, callbackOn: string, changes: Partial<Complaint> = {}): Partial<Complaint> => ({
  rowId: `r${id}` as RowId,
  caseNumber: `2026-000${id}-BX` as CaseNumber,
  name: `Relatie ${id}`,
  callbackOn: toDay(callbackOn),
  takenBy: 'Yıldız Çelik',
  followUpBy: 'Sanne Bakker',
  status: 'handedOver',
  handedOverOn: toDay('2026-07-01'),
  ...changes,
});
// Today is Wednesday 8 July 2026.
const rows = [
  on('1', '2026-07-08'),
  on('2', '2026-07-14', { followUpBy: 'Pieter Zijlstra' }),
  on('3', '2026-07-14'),
  on('4', '2026-07-01'),
  on('5', '2026-09-01'),
];
const strip = async () => within(await screen.findByRole('list', { name: 'De komende tien werkdagen' }));
const tuesday = 'di 14 2 klachten';

describe('the coming ten working days', () => {
  it('stand above the list with how many calls each has, of everybody or of oneself', async () => {
    const { user } = openPane({ rows, me: 'Pieter Zijlstra' });
    const days = await strip();
    expect(days.getAllByRole('button').map((day) => day.textContent)).toEqual([
      'wo 8 1 klacht',
      'do 9 0 klachten',
      'vr 10 0 klachten',
      'ma 13 0 klachten',
      'di 14 2 klachten',
      'wo 15 0 klachten',
      'do 16 0 klachten',
      'vr 17 0 klachten',
      'ma 20 0 klachten',
      'di 21 0 klachten',
    ]);
    await user.click(screen.getByRole('radio', { name: 'Van mij (Pieter Zijlstra)' }));
    expect((await strip()).getByRole('button', { name: 'di 14 1 klacht' })).toBeVisible();
  });

  it('show the calls of one day when it is pressed, and all again', async () => {
    const { user } = openPane({ rows });
    await user.click((await strip()).getByRole('button', { name: tuesday }));
    const group = within(screen.getByRole('region', { name: 'Terugbeldatum dinsdag 14 juli 2026 2' }));
    expect(group.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByText('Relatie 4')).toBeNull();
    expect((await strip()).getByRole('button', { name: tuesday })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Toon de hele lijst' }));
    expect(screen.getByText('Relatie 4')).toBeVisible();
  });

  it('move the calls of a day to another with a reason, and leave what a colleague moved meanwhile', async () => {
    const { user, register } = openPane({ rows: [...rows, on('6', '2026-07-14')], me: 'Sanne Bakker' });
    await user.click((await strip()).getByRole('button', { name: 'di 14 3 klachten' }));
    await user.click(screen.getByRole('button', { name: 'Verzet deze afspraken' }));
    const form = within(await screen.findByRole('form', { name: 'Verzet terugbeldata' }));
    await user.click(form.getByRole('checkbox', { name: /Relatie 2/ }));
    const day = form.getByRole('textbox', { name: 'Nieuwe terugbeldatum' });
    expect(day).toHaveValue('15-07-2026');
    await user.clear(day);
    await user.type(day, '14-7-2026');
    await user.click(form.getByRole('button', { name: 'Verzet 2 klachten' }));
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(/Kies een andere dag/);
    await user.clear(day);
    await user.type(day, 'do 16 juli');
    await user.click(form.getByRole('button', { name: 'Verzet 2 klachten' }));
    const reason = form.getByRole('textbox', { name: 'Waarom op een andere dag?' });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription(/Schrijf op waarom/);
    await user.type(reason, '=monteur ziek');
    Object.assign(register.rows[5] as Complaint, { callbackOn: toDay('2026-07-20') });
    await user.click(form.getByRole('button', { name: 'Verzet 2 klachten' }));
    expect(
      await screen.findByText(
        '1 klacht verzet naar donderdag 16 juli 2026. Niet verzet, want intussen gewijzigd: 2026-0006-BX.',
      ),
    ).toBeVisible();
    expect(register.rows.map(({ callbackOn }) => callbackOn)).toEqual([
      '2026-07-08',
      '2026-07-14',
      '2026-07-16',
      '2026-07-01',
      '2026-09-01',
      '2026-07-20',
    ]);
    expect(register.log.map(({ event, by, note }) => [event, by, note])).toEqual([
      ['moved', 'Sanne Bakker', '=monteur ziek'],
    ]);
  });

  it('say in English which days are off', async () => {
    openPane({ rows: [on('1', '2026-12-25')], language: 'en', clock: fixedClock('2026-12-23') });
    expect(
      await screen.findByRole('button', {
        name: 'Fri 25 1 complaint, day off',
      }),
    ).toBeVisible();
  });
});

describe('a closing day that somebody types in the sheet', () => {
  const typing = (register: ReturnType<typeof openPane>['register'], ...days: string[]) => {
    const opened = register.opened as OpenedRegister;
    const holidays = [...opened.lists.holidays, ...days.map(toDay)];
    register.opened = { ...opened, lists: { ...opened.lists, holidays } };
    fireEvent.focus(window);
  };

  it('is looked for only where somebody looks at the list', async () => {
    const { user, register } = openPane({ rows });
    await strip();
    const opened = jest.spyOn(register, 'open');
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    typing(register);
    expect(opened).not.toHaveBeenCalled();
    await user.click(screen.getByRole('tab', { name: /Vandaag/ }));
    typing(register);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('shows the calls that stand on it, and leads to another day on purpose or not', async () => {
    const { user, register } = openPane({ rows, me: 'Sanne Bakker' });
    await strip();
    typing(register, '2026-07-14');
    const sentence = 'Op dinsdag 14 juli 2026 is het kantoor dicht. Toch staan er 2 klachten op die dag.';
    const notice = (await screen.findByText(sentence)).closest<HTMLElement>('[role=status]');
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Verzet deze afspraken' }));
    const form = within(await screen.findByRole('form', { name: 'Verzet terugbeldata' }));
    const day = form.getByRole('textbox', { name: 'Nieuwe terugbeldatum' });
    expect(day).toHaveValue('15-07-2026');
    await user.clear(day);
    await user.type(day, 'za 18 juli');
    await user.type(form.getByRole('textbox', { name: 'Waarom op een andere dag?' }), 'dicht{Enter}');
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(/Dit is geen werkdag/);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^2 klachten verzet naar zaterdag 18 juli 2026/)).toBeVisible();
    expect(register.log.map(({ event, note }) => [event, note])).toEqual([
      ['moved', 'dicht'],
      ['moved', 'dicht'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    await strip();
    expect(screen.queryByText(/is het kantoor dicht/)).not.toBeInTheDocument();
  });

  it('is left as it is at a press, in English, until more calls stand on it', async () => {
    const { user, register } = openPane({ rows, language: 'en' });
    await screen.findByText('Relatie 2');
    typing(register, '2026-07-14');
    await screen.findByText(
      'The office is closed on Tuesday, 14 July 2026, but there are 2 complaints for that day.',
    );
    await user.click(screen.getByRole('button', { name: 'Leave them' }));
    expect(screen.queryByText(/The office is closed/)).not.toBeInTheDocument();
    Object.assign(register.rows[4] as Complaint, { callbackOn: toDay('2026-07-14') });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText(/there are 3 complaints for that day/)).toBeVisible();
  });
});

describe('how many calls there are', () => {
  it('leads to each group', async () => {
    const { user } = openPane({ rows });
    const counts = within(await screen.findByRole('navigation', { name: 'Hoeveel er wacht' }));
    expect(counts.getAllByRole('button').map((way) => way.textContent)).toEqual([
      'Vandaag 1',
      'Te laat 1',
      'Later 3',
    ]);
    await user.click(counts.getByRole('button', { name: 'Te laat 1' }));
    expect(screen.getByRole('heading', { name: 'Te laat 1' })).toHaveFocus();
  });
});
