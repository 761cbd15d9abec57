import { screen, waitFor, within } from '@testing-library/react';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { enter } from '../fakes/aPerson';
import { fakeCalamities } from '../fakes/fakeCalamities';
import { openPane } from '../fakes/uiPane';
import { aCalamity } from '../fixtures/aCalamity';

async function openCase(row: Partial<Complaint> = {}, calamities = fakeCalamities()) {
  const pane = openPane({ rows: [row], view: 'case', me: 'Sanne Bakker', calamities });
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

const edit = (name: string) => screen.findByRole('button', { name: `Wijzig ${name}` });
const save = () => screen.getByRole('button', { name: 'Bewaar' });

describe('changing a fact of a case', () => {
  it('writes that field and a line in the log, with the keyboard alone', async () => {
    const { user, register } = await openCase();
    (await edit('Telefoon')).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText('Telefoon')).toHaveFocus();
    await user.clear(screen.getByLabelText('Telefoon'));
    await user.keyboard('+31 6 98765432{Enter}');

    expect(await screen.findByText('+31 6 98765432')).toBeVisible();
    expect(await edit('Telefoon')).toHaveFocus();
    expect(register.rows[0]?.phone).toBe('+31 6 98765432');
    expect(register.log).toMatchObject([{ event: 'edited', by: 'Sanne Bakker' }]);
  });

  it('understands dates as the form does and refuses what the form refuses, at the field', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Terugbeldatum'));
    const field = screen.getByLabelText('Terugbeldatum');
    await user.clear(field);
    await enter(user, field, '12 jul');
    await user.click(save());
    expect(field).toHaveAccessibleDescription(/Dit is geen werkdag/);
    await user.clear(field);
    await enter(user, field, '13 jul');
    await user.click(save());
    expect(await screen.findByText('13-07-2026')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ callbackOn: '2026-07-13', firstCallbackOn: '2026-07-08' });
  });

  it('asks about a Saturday, and keeps it when it is saved once more', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Terugbeldatum'));
    const field = screen.getByLabelText('Terugbeldatum');
    await user.clear(field);
    await enter(user, field, 'zaterdag 11 juli');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Dit is geen werkdag/));
    expect(register.rows[0]).toMatchObject({ callbackOn: '2026-07-08' });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('11-07-2026')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ callbackOn: '2026-07-11', firstCallbackOn: '2026-07-08' });
  });

  it('asks about a callback date that has passed, and keeps it when it is saved once more', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Terugbeldatum'));
    const field = screen.getByLabelText('Terugbeldatum');
    await user.clear(field);
    await enter(user, field, 'gisteren');
    await user.click(save());
    await waitFor(() => expect(field).toHaveAccessibleDescription(/al voorbij\. Klopt de datum\?/));
    await user.click(save());
    expect(await screen.findByText('07-07-2026')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ callbackOn: '2026-07-07', firstCallbackOn: '2026-07-08' });
  });

  it('offers the open calamities, and keeps a code that is none of them until another is chosen', async () => {
    const calamities = fakeCalamities([
      aCalamity(),
      aCalamity({ code: 'C-2026-02', title: 'Voorbij', status: 'closed' }),
    ]);
    const { user, register } = await openCase({ calamity: 'C-2025-09' }, calamities);
    await user.click(await edit('Calamiteit'));
    const field = screen.getByRole('combobox', { name: 'Calamiteit' });
    expect(field).toHaveDisplayValue('C-2025-09');
    await screen.findByRole('option', { name: 'C-2026-01 Dubbele incasso' });
    expect(screen.queryByRole('option', { name: /Voorbij/ })).not.toBeInTheDocument();
    await user.selectOptions(field, 'C-2026-01');
    await user.click(save());
    expect(await screen.findByText('C-2026-01')).toBeVisible();
    expect(register.rows[0]?.calamity).toBe('C-2026-01');
  });

  it('is left as it was with Escape', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Naam'));
    await user.type(screen.getByLabelText('Naam'), ' iets{Escape}');
    expect(screen.queryByLabelText('Naam')).not.toBeInTheDocument();
    expect(register.log).toEqual([]);
  });

  it('shows both versions when a colleague was first, and writes neither before one chose', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Toegezegde actie'));
    const field = screen.getByLabelText('Toegezegde actie');
    await user.clear(field);
    await enter(user, field, 'Mijn voorstel');
    Object.assign(register.rows[0] ?? {}, { promise: 'Dat van de collega' });
    await user.click(save());

    const both = await screen.findByRole('alert', { name: 'Een collega wijzigde dit ook' });
    expect(both).toHaveTextContent('Dat van de collega');
    expect(both).toHaveTextContent('Mijn voorstel');
    expect(register.rows[0]?.promise).toBe('Dat van de collega');
    await user.click(within(both).getByRole('button', { name: 'Bewaar wat ik typte' }));
    expect(await screen.findByText('Mijn voorstel')).toBeVisible();
    expect(register.rows[0]?.promise).toBe('Mijn voorstel');
  });

  it('keeps what was typed with its case while another row is looked at', async () => {
    const { user, register, selectRow } = await openCase();
    await user.click(await edit('Naam'));
    await enter(user, screen.getByLabelText('Naam'), ' senior');
    await selectRow(null);
    await screen.findByText('Geen klacht gekozen');
    await selectRow(register.rows[0] ?? null);
    expect(await screen.findByLabelText('Naam')).toHaveValue('mevrouw J. van der Meer senior');
  });

  it.each([
    ['javascript:alert(1)', false],
    ['https://contoso.sharepoint.com/klachten/0417.pdf', true],
    ['K:\\klachten\\0417', true],
  ])('takes %s as the place of the copy: %s', async (link, accepted) => {
    const { user, register } = await openCase();
    await user.click(await edit('Klachtenmap'));
    await user.click(screen.getByLabelText('Klachtenmap'));
    await user.paste(link);
    await user.click(save());
    if (accepted) expect(await screen.findByText(link)).toBeVisible();
    else expect(screen.getByLabelText('Klachtenmap')).toHaveAccessibleDescription(/geen adres of pad/);
    expect(register.rows[0]?.folderLink).toBe(accepted ? link : '');
  });
});

describe('a link to a place that nobody named', () => {
  it('is asked about, and kept when it is saved once more', async () => {
    const { user, register } = await openCase();
    await user.click(await edit('Klachtenmap'));
    const field = screen.getByLabelText('Klachtenmap');
    await user.click(field);
    await user.paste('\\\\elders\\klachten');
    await user.click(save());
    await waitFor(() => expect(field).toHaveAccessibleDescription(/ligt op elders\..*nog een keer/));
    expect(register.rows[0]?.folderLink).toBe('');
    // Another address is another question.
    await user.clear(field);
    await user.paste('https://voorbeeld.nl/map');
    await user.click(save());
    await waitFor(() => expect(field).toHaveAccessibleDescription(/ligt op voorbeeld\.nl/));
    await user.click(save());
    expect(await screen.findByRole('link', { name: 'https://voorbeeld.nl/map' })).toHaveAttribute(
      'href',
      'https://voorbeeld.nl/map',
    );
    expect(register.rows[0]?.folderLink).toBe('https://voorbeeld.nl/map');
  });
});

it('makes no link of what a relation said', async () => {
  await openCase({ promise: 'https://voorbeeld.nl' });
  expect(await screen.findByText('https://voorbeeld.nl')).toBeVisible();
  expect(screen.queryByRole('link', { name: /voorbeeld/ })).toBeNull();
});

describe('the path of a case', () => {
  it('says what was done, what comes now, and that this is the second lap', async () => {
    await openCase({ status: 'handedOver', handedOverOn: toDay('2026-07-02'), round: 2 });
    const path = screen.getByRole('list', { name: 'Stappen van de procedure' });
    const steps = within(path).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Geregistreerd, gedaan01-07-2026',
      'Doorgegeven, gedaan02-07-2026',
      'Opgevolgd, nu aan de beurt',
      'Gecontroleerd, nog te doen',
      'Teruggebeld, nog te doen',
      'Gesloten, nog te doen',
    ]);
    expect(steps[2]).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText(/^Ronde 1: niet naar behoren/)).toBeVisible();
  });

  it('does not tick off what was passed over when a case was checked at once', async () => {
    await openCase({ status: 'checked', checkedOn: toDay('2026-07-03'), checkedBy: 'Joris' });
    const path = screen.getByRole('list', { name: 'Stappen van de procedure' });
    const steps = within(path).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Geregistreerd, gedaan01-07-2026',
      'Doorgegeven, overgeslagen',
      'Opgevolgd, overgeslagen',
      'Gecontroleerd, gedaan03-07-2026',
      'Teruggebeld, nu aan de beurt',
      'Gesloten, nog te doen',
    ]);
  });
});
