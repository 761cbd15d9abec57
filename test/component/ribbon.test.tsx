import { screen, waitFor } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import { enter } from '../fakes/aPerson';
import { fakeRegister } from '../fakes/fakeRegister';
import { fixedClock } from '../fakes/fixedClock';
import { passTime } from '../fakes/passTime';
import { openPane } from '../fakes/uiPane';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';
import { field } from './intake/form';

const tab = (name: RegExp) => screen.findByRole('tab', { name, selected: true });
const times = (asked: readonly string[], operation: string) =>
  asked.filter((one) => one === operation).length;

describe('a button of the ribbon', () => {
  it('leads to its screen, and what is typed stays through all of them', async () => {
    const { user, press } = openPane();
    await press('showNew');
    await enter(user, await field(/^Naam/), 'Jansen');
    await press('showToday');
    expect(await tab(/Vandaag/)).toBeVisible();
    await press('buildLastQuarter');
    expect(await tab(/Rapport/)).toBeVisible();
    await press('showNew');
    expect(await tab(/Nieuw/)).toBeVisible();
    expect(await field(/^Naam/)).toHaveValue('Jansen');
  });

  it('keeps what is typed while the register is still being opened', async () => {
    const register = fakeRegister();
    const { open } = register;
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    register.open = () => gate.then(open);
    const { user, press } = openPane({ register });
    await press('showNew');
    await enter(user, await field(/^Naam/), 'Jansen');
    await press('showToday');
    goOn();
    expect(await screen.findByText('Er wacht niemand op antwoord.')).toBeVisible();
    await press('showNew');
    expect(await field(/^Naam/)).toHaveValue('Jansen');
  });

  it('gives an empty form in the place of the card of the last complaint', async () => {
    const { user, press } = openPane({ view: 'new' });
    await enter(user, await field(/^Naam/), 'Jansen');
    await user.click(screen.getByRole('button', { name: 'Bewaar onvolledig' }));
    await screen.findByRole('button', { name: 'Volgende klacht' });
    await press('showToday');
    await press('showNew');
    expect(await field(/^Naam/)).toHaveValue('');
  });

  it('leads to the search box, and changes nothing else', async () => {
    const { user, press } = openPane({ view: 'new' });
    await enter(user, await field(/^Naam/), 'Jansen');
    await user.click(screen.getByRole('button', { name: 'Bewaar onvolledig' }));
    await screen.findByRole('button', { name: 'Volgende klacht' });
    await press('showSearch');
    expect(screen.getByRole('searchbox', { name: 'Zoek een klacht' })).toHaveFocus();
    expect(await tab(/Nieuw/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Volgende klacht' })).toBeVisible();
  });

  it.each([
    ['call', { status: 'checked', checkedOn: toDay('2026-07-06'), checkedBy: 'Karin' } as const, 'Bel terug'],
    ['check before it', { status: 'followedUp', handedOverOn: toDay('2026-07-02') } as const, null],
  ])('for callbacks opens the selected case at its %s', async (_, change, call) => {
    const register = fakeRegister();
    const { press } = openPane({ register, rows: [{ name: 'Bos', ...change }] });
    await screen.findByRole('button', { name: /Bos/ });
    register.selectedRow = register.rows[0]?.rowId ?? null;
    await press('showToday');
    expect(await tab(/Dossier/)).toBeVisible();
    const first = call
      ? await screen.findByRole('button', { name: call })
      : await screen.findByLabelText(/^Gecontroleerd door/);
    await waitFor(() => expect(first).toHaveFocus());
    await press('showNew');
    await press('showToday');
    expect(await tab(/Dossier/)).toBeVisible();
  });

  it('for callbacks shows what waits where the selected case waits for no call', async () => {
    const register = fakeRegister();
    const { press } = openPane({ register, view: 'new', rows: [{ name: 'Bos', status: 'new' }] });
    await field(/^Naam/);
    register.selectedRow = register.rows[0]?.rowId ?? null;
    await press('showToday');
    expect(await screen.findByRole('button', { name: /Bos/ })).toBeVisible();
    expect(await tab(/Vandaag/)).toBeVisible();
  });

  it('makes the last quarter that is over each time it is pressed, whatever was chosen before', async () => {
    const { user, press, register } = openPane({ view: 'report' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Kwartaal' }),
      '3e kwartaal 2026 (loopt nog)',
    );
    await press('buildLastQuarter');
    expect(await screen.findByText(/“Kwartaal 2026-K2” is bijgewerkt/)).toBeVisible();
    await press('buildLastQuarter');
    expect(times(register.asked, 'build')).toBe(2);
  });

  it('says in the pane what stands in the way of the quarter', async () => {
    const { press, register } = openPane();
    register.failNext('build', { code: 'protected' });
    await press('buildLastQuarter');
    expect(await screen.findByRole('alert')).toHaveTextContent('De werkmap of het blad is beveiligd.');
  });

  it('leads there as well once a register was made, of which nobody wants the last quarter', async () => {
    const { user, press, register } = openPane({ register: fakeRegister(null) });
    await screen.findByRole('button', { name: 'Nieuw register maken' });
    await press('buildLastQuarter');
    await user.click(screen.getByRole('button', { name: 'Nieuw register maken' }));
    expect(await screen.findByRole('heading', { name: 'Kwartaalblad' })).toBeVisible();
    expect(register.asked).not.toContain('build');
  });
});

it('tries once more to open a register that could not be opened when its button is pressed, and when the pane is back', async () => {
  const register = fakeRegister();
  for (const code of ['cellEditMode', 'offline'] as const) register.failNext('open', { code });
  const { press, hide, show } = openPane({ register });
  await screen.findByRole('alert');
  await press('showNew');
  expect(await screen.findByText(/^Er is geen verbinding/)).toBeVisible();
  await hide();
  await show();
  expect(await tab(/Nieuw/)).toBeVisible();
});

describe('a pane that was closed and lives on', () => {
  it('finds the register that somebody else made meanwhile', async () => {
    const { register, hide, show } = openPane({ register: fakeRegister(null) });
    await screen.findByRole('button', { name: 'Nieuw register maken' });
    await hide();
    register.opened = anOpenedRegister();
    await show();
    expect(await tab(/Vandaag/)).toBeVisible();
  });

  it('has kept by then what was typed up to the last key', async () => {
    const { user, drafts, hide } = openPane({ view: 'new' });
    await enter(user, await field(/^Naam/), 'Jansen');
    expect(drafts.kept.get('intake')).toBeUndefined();
    await hide();
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed: { name: 'Jansen' } } });
  });

  it('shows what waits on the day on which it is opened again', async () => {
    const clock = { ...fixedClock('2026-07-08') };
    const { register, hide, show } = openPane({ clock, rows: [{ callbackOn: toDay('2026-07-09') }] });
    await screen.findByRole('tab', { name: 'Vandaag' });
    await hide();
    clock.today = fixedClock('2026-07-09').today;
    register.opened = register.opened && { ...register.opened, language: 'en' };
    await show();
    expect(await screen.findByRole('tab', { name: '1 klacht Vandaag' })).toBeVisible();
    expect(times(register.asked, 'open')).toBe(2);
  });

  it('follows the cursor through the sheet only while somebody sees it', async () => {
    const { hide, show, selectRow, register } = openPane({ view: 'case', rows: [{ name: 'De Vries' }] });
    await screen.findByText('Geen klacht gekozen');
    await hide();
    const before = times(register.asked, 'selected');
    await selectRow(register.rows[0] ?? null);
    await passTime(1_000);
    expect(times(register.asked, 'selected')).toBe(before);
    await show();
    expect(await screen.findByRole('heading', { name: 'De Vries' })).toBeVisible();
  });
});
