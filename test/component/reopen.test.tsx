import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { enter } from '../fakes/aPerson';
import { openPane } from '../fakes/uiPane';

const closedOn = toDay('2026-07-06');
const called: Partial<Complaint> = {
  status: 'closed',
  closedOn,
  checkedOn: closedOn,
  checkedBy: 'Sanne Bakker',
  calledOn: closedOn,
  satisfied: 'yes',
};

async function openCase(row: Partial<Complaint>, options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra', ...options });
  await screen.findByText(options.language === 'en' ? 'No complaint selected' : 'Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

describe('a case that was closed by mistake', () => {
  it('is opened again by keyboard, with the reason and the day of the next call', async () => {
    const { user, register } = await openCase(called);
    await user.click(await screen.findByText('Heropen deze klacht'));
    const form = within(screen.getByRole('form', { name: 'Heropen deze klacht' }));
    const reason = form.getByRole('textbox', { name: 'Waarom is de klacht toch niet afgehandeld?' });
    await user.click(form.getByRole('button', { name: 'Heropen klacht' }));
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription('Vul in waarom.');

    await user.keyboard('Verkeerde klacht afgesloten');
    const day = form.getByRole('textbox', { name: 'Nieuwe terugbeldatum' });
    await user.clear(day);
    await enter(user, day, '11-7-2026');
    await user.click(form.getByRole('button', { name: 'Heropen klacht' }));
    expect(day).toHaveAccessibleDescription(/Dit is geen werkdag/);
    expect(register.rows[0]).toMatchObject(called);

    await user.clear(day);
    await enter(user, day, '12-7-2026');
    await user.keyboard('{Enter}');
    expect(day).toHaveAccessibleDescription(/Als er die dag toch iemand belt, klik dan nog een keer/);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/Geef de klacht door aan Sanne Bakker/)).toBeVisible();
    expect(screen.queryByText('Heropen deze klacht')).not.toBeInTheDocument();
    const now = { status: 'new', closedOn: null, callbackOn: '2026-07-12', round: 2, calledOn: null };
    expect(register.rows[0]).toMatchObject(now);
    expect(register.rounds).toMatchObject([{ round: 1, calledOn: closedOn, satisfied: 'yes' }]);
    expect(register.log).toMatchObject([
      { event: 'reopened', by: 'Pieter Zijlstra', note: 'Verkeerde klacht afgesloten' },
    ]);
  });

  it.each([
    ['is not offered to be opened again once it was made anonymous', closedOn, 0],
    ['is offered to be opened again as long as it was not', null, 1],
  ])('%s', async (_, anonymisedOn, offers) => {
    await openCase({ ...called, anonymisedOn });
    const part = within(await screen.findByRole('region', { name: 'Volgende stap' }));
    // The button for the form comes with the same part.
    await screen.findByRole('button', { name: /^Wijzig Naam/ });
    if (offers > 0) await part.findByText('Heropen deze klacht');
    expect(part.queryAllByText('Heropen deze klacht')).toHaveLength(offers);
  });

  it('stays as a colleague left it, who opened it meanwhile', async () => {
    const { user, register } = await openCase({ status: 'withdrawn', closedOn });
    await user.click(await screen.findByText('Heropen deze klacht'));
    await user.type(
      screen.getByRole('textbox', { name: 'Waarom is de klacht toch niet afgehandeld?' }),
      'Toch niet',
    );
    const [row] = register.rows;
    if (row) Object.assign(row, { status: 'handedOver', closedOn: null });
    await user.click(screen.getByRole('button', { name: 'Heropen klacht' }));
    expect(await screen.findByText(/Een collega heeft deze klacht intussen gewijzigd/)).toBeVisible();
    expect(register.log).toEqual([]);
  });

  it('can be opened again in English', async () => {
    const { user, register } = await openCase(called, { language: 'en' });
    await user.click(await screen.findByText('Reopen this complaint'));
    const why = screen.getByRole('textbox', { name: 'Why is the complaint not finished after all?' });
    await user.type(why, 'Wrong row');
    await user.click(screen.getByRole('button', { name: 'Reopen complaint' }));
    expect(await screen.findByText(/Hand the complaint over to Sanne Bakker/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'new', closedOn: null });
  });
});
