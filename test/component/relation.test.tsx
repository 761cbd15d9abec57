import { screen, within } from '@testing-library/react';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { enter } from '../fakes/aPerson';
import { openPane } from '../fakes/uiPane';
import { field } from './intake/form';

const row = (id: string) => ({ rowId: id as RowId, phone: '06 12345678', name: `Relatie ${id}` });
const known = () => screen.findByRole('region', { name: /^Bekende relatie/ });

const earlier = [
  { ...row('a'), summary: 'Oude klacht', receivedOn: toDay('2026-01-05') },
  {
    ...row('b'),
    summary: 'Gesloten klacht',
    receivedOn: toDay('2026-06-30'),
    status: 'closed' as const,
    closedOn: toDay('2026-07-01'),
  },
  {
    ...row('c'),
    summary: 'Nieuwste open klacht',
    receivedOn: toDay('2026-06-01'),
    status: 'handedOver' as const,
  },
];

describe('a relation who complained before', () => {
  it('shows below the phone number while it is typed, open complaints first', async () => {
    const { user } = openPane({ view: 'new', rows: earlier });
    await user.type(await field(/^Telefoon/), '+31 6 1234567');
    expect(screen.queryByRole('region', { name: /^Bekende relatie/ })).not.toBeInTheDocument();
    await user.type(await field(/^Telefoon/), '8');
    const cases = within(await known()).getAllByRole('button', { name: /klacht/ });
    expect(cases.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/Nieuwste open klacht.*Doorgegeven.*01-06-2026/),
      expect.stringMatching(/Oude klacht/),
      expect.stringMatching(/Gesloten klacht/),
    ]);
    expect(
      screen.getByRole('region', { name: 'Bekende relatie: 3 eerdere klachten, 2 nog open' }),
    ).toBeVisible();
  });

  it('shows a few and says how many more there are', async () => {
    const { user } = openPane({ view: 'new', rows: ['1', '2', '3', '4', '5', '6'].map(row) });
    await enter(user, await field(/^Telefoon/), '0612345678');
    expect(within(await known()).getByText('En nog 3.')).toBeVisible();
  });

  it('gives name and address with one click', async () => {
    const { user } = openPane({ view: 'new', rows: [{ ...row('a'), address: 'Kade 1', town: 'Assen' }] });
    await enter(user, await field(/^Telefoon/), '0612345678');
    await user.click(
      await screen.findByRole('button', { name: 'Neem over: Relatie a, Kade 1, 9401 AB Assen' }),
    );
    expect(await field(/^Naam/)).toHaveValue('Relatie a');
    expect(await field(/^Adres/)).toHaveValue('Kade 1');
    expect(await field(/^Postcode/)).toHaveValue('9401 AB');
    expect(await field(/^Plaats/)).toHaveValue('Assen');
    expect(await field(/^Telefoon/)).toHaveValue('0612345678');
    expect(within(await known()).getByRole('status')).toHaveTextContent(
      'Overgenomen: Naam, Adres, Postcode, Plaats.',
    );
  });

  it('never replaces what was typed without saying so', async () => {
    const { user } = openPane({ view: 'new', rows: [{ ...row('a'), address: 'Kade 1' }] });
    await enter(user, await field(/^Naam/), 'Jan Bos');
    await enter(user, await field(/^Telefoon/), '0612345678');
    await user.click(await screen.findByRole('button', { name: /^Neem over/ }));
    expect(await field(/^Naam/)).toHaveValue('Jan Bos');
    expect(within(await known()).getByRole('status')).toHaveTextContent(
      'Overgenomen: Adres, Postcode, Plaats. Blijft zoals u het typte: Naam.',
    );
    await user.click(screen.getByRole('button', { name: /^Vervang ook wat u typte \(Naam\)/ }));
    expect(await field(/^Naam/)).toHaveValue('Relatie a');
  });

  it('is recognised by postcode and house number as well', async () => {
    const { user } = openPane({ view: 'new', rows: [{ ...row('a'), phone: '', address: 'Kade 1a' }] });
    await enter(user, await field(/^Adres/), 'kade 1-A');
    await enter(user, await field(/^Postcode/), '9401ab');
    expect(
      await screen.findByRole('region', { name: 'Op dit adres: 1 eerdere klacht, 1 nog open' }),
    ).toBeVisible();
  });

  it('leads to the case with one click, and what was typed stays', async () => {
    const { user, register } = openPane({ view: 'new', rows: earlier });
    await enter(user, await field(/^Telefoon/), '0612345678');
    await user.click(within(await known()).getByRole('button', { name: /Nieuwste open klacht/ }));
    expect(await screen.findByRole('tab', { name: 'Dossier', selected: true })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Relatie c' })).toBeVisible();
    expect(register.selectedRow).toBe('c');
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    expect(await field(/^Telefoon/)).toHaveValue('0612345678');
  });

  it('is known from a row that a colleague typed without the add-in, which has no case to open', async () => {
    const { user } = openPane({ view: 'new', rows: [{ ...row(''), summary: 'Met de hand' }] });
    await enter(user, await field(/^Telefoon/), '0612345678');
    expect(within(await known()).getByText('Met de hand')).toBeVisible();
    expect(within(await known()).queryByRole('button', { name: /Met de hand/ })).not.toBeInTheDocument();
  });

  it('is known by what a colleague changed meanwhile', async () => {
    const { user, changeAsColleague } = openPane({ view: 'new', rows: earlier });
    await field(/^Telefoon/);
    await changeAsColleague((rows) => rows.forEach((each) => Object.assign(each, { phone: '0592 366911' })));
    await enter(user, await field(/^Telefoon/), '0592-366911');
    expect(within(await known()).getByText('Oude klacht')).toBeVisible();
  });

  it('stays away, with the reason, when the register could not be read', async () => {
    const { user, register } = openPane({ view: 'new', rows: earlier });
    register.failNext('relations', { code: 'offline' });
    register.failNext('relations', { code: 'offline' });
    await user.type(await field(/^Naam/), 'x');
    await enter(user, await field(/^Telefoon/), '061234');
    expect(
      await screen.findByText(/^Eerdere klachten van deze relatie zijn nu niet te zien\./),
    ).toBeVisible();
  });
});

describe('a phone number or postcode that may be wrong', () => {
  it('gets a warning once one leaves the field, which is no error', async () => {
    const { user } = openPane({ view: 'new' });
    const phone = await field(/^Telefoon/);
    await user.type(phone, '061234567');
    expect(screen.queryByText(/geen bestaand telefoonnummer/)).not.toBeInTheDocument();
    await user.tab();
    expect(await screen.findByText(/geen bestaand telefoonnummer/)).toBeVisible();
    expect(phone).toHaveAccessibleDescription(/Ga gewoon verder als het toch klopt/);
    expect(phone).toBeValid();
    await user.type(phone, '8');
    expect(screen.queryByText(/geen bestaand telefoonnummer/)).not.toBeInTheDocument();

    await enter(user, await field(/^Postcode/), '9401');
    await user.tab();
    expect(await field(/^Postcode/)).toHaveAccessibleDescription(/geen Nederlandse postcode/);
  });
});
