import { screen, waitFor, within } from '@testing-library/react';
import { toDay } from '../../../src/procedure/calendar/day';
import { enter } from '../../fakes/aPerson';
import { fakeRegister } from '../../fakes/fakeRegister';
import { passTime } from '../../fakes/passTime';
import { openPane } from '../../fakes/uiPane';
import { field, fillIn, openFilled, register, whole } from './form';

describe('the form for a new complaint', () => {
  it('registers what was typed and shows the number to tell', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    await fillIn(user);
    await user.click(await register());

    const title = await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    expect(title).toHaveFocus();
    const [row] = kept.rows;
    expect(screen.getByText(String(row?.caseNumber))).toBeVisible();
    expect(row).toMatchObject({
      phone: '+31 6 12345678',
      name: '=Jansen',
      department: 'Buitendienst',
      channel: 'telefoon',
      receivedOn: '2026-07-08',
      callbackOn: '2026-07-15',
      severity: 'serious',
    });
    expect(screen.getByText(/Geef de klacht door aan Pieter Zijlstra/)).toHaveTextContent(
      'woensdag 15 juli 2026',
    );
    expect(screen.getByText(/^Ernstige klacht: stuur ook een kopie aan het hoofd/)).toBeVisible();
  });

  it('brings the new row into view in the sheet', async () => {
    const { user, register: kept } = await openFilled();
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    await waitFor(() => expect(kept.selectedRow).toBe(kept.rows[0]?.rowId));
  });

  it('counts it on the tab of what waits without reading that once more', async () => {
    const { user, register: kept } = await openFilled({ ...whole, callbackOn: '8-7-2026' });
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    expect(await screen.findByRole('tab', { name: '1 klacht Vandaag' })).toBeVisible();
    expect(kept.asked.filter((operation) => operation === 'list')).toHaveLength(1);
  });

  it('says that it was registered also where Excel could not select the row, as in a cell that is edited', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('select', { code: 'cellEditMode' });
    await user.click(await register());
    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Geef door' }));
    await waitFor(() => expect(kept.selectedRow).toBe(kept.rows[0]?.rowId));
  });

  it('starts the next one empty, taken by the same person', async () => {
    const { user } = await openFilled();
    await user.click(await register());
    await user.click(await screen.findByRole('button', { name: 'Volgende klacht' }));

    expect(await field(/^Naam/)).toHaveValue('');
    expect(await field(/^Aangenomen door/)).toHaveValue('Sanne Bakker');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says at each field what is missing and goes to the first', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    await user.click(await register());

    const phone = await field(/^Telefoon/);
    expect(phone).toHaveFocus();
    expect(phone).toBeInvalid();
    expect(phone).toHaveAccessibleDescription(
      'Vul het telefoonnummer in; daarop bellen we terug. Geen nummer? Kies iets anders bij “Bereikbaar via”.',
    );
    expect(screen.getByText('13 velden vragen nog aandacht.')).toBeVisible();
    expect(kept.rows).toEqual([]);

    await enter(user, phone, '0592 123456');
    expect(phone).toBeValid();
    expect(screen.getByText('12 velden vragen nog aandacht.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Adres' }));
    expect(await field(/^Adres/)).toHaveFocus();
  });

  it('goes to the severity when only that is missing', async () => {
    const { user } = await openFilled({ ...whole, severity: '' });
    await user.click(await register());
    const first = screen.getByRole('radio', { name: /^licht/ });
    expect(first).toHaveFocus();
    // Below the choices it would be under the foot.
    const [error] = screen.getAllByText('Kies hoe ernstig de klacht is.');
    expect(error?.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('keeps everything typed when Excel could not write', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('nextSequence', { code: 'cellEditMode' });
    await user.click(await register());

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Druk daar op Enter of Esc en probeer het opnieuw. Wat u hebt ingevuld, blijft hier staan.',
    );
    expect(await field(/^Naam/)).toHaveValue('=Jansen');
    await user.click(await register());
    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(kept.rows).toHaveLength(1);
  });

  it('keeps what was typed while another part of the pane is looked at', async () => {
    const { user } = openPane({ view: 'new' });
    await enter(user, await field(/^Naam/), 'J. Bos');
    await user.click(screen.getByRole('tab', { name: 'Rapport' }));
    expect(await field(/^Naam/)).not.toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    expect(await field(/^Naam/)).toHaveValue('J. Bos');
  });

  it('proposes the callback date from the day of receipt until it is changed by hand', async () => {
    const { user } = openPane({ view: 'new' });
    const received = await field(/^Datum ontvangst/);
    const callback = await field(/^Terugbeldatum/);
    expect(callback).toHaveValue('15-07-2026');
    expect(callback).toHaveAccessibleDescription('woensdag 15 juli 2026. Voorstel: 5 werkdagen na ontvangst');

    await user.clear(received);
    await enter(user, received, 'gisteren');
    expect(callback).toHaveValue('14-07-2026');
    expect(received).toHaveAccessibleDescription('dinsdag 7 juli 2026');

    await user.clear(callback);
    expect(callback).toHaveValue('');
    await enter(user, callback, '20 juli');
    await user.clear(received);
    await enter(user, received, 'vandaag');
    expect(callback).toHaveValue('20 juli');
  });

  it('proposes a day that can still be promised for a letter of weeks ago, and says why', async () => {
    const { user } = openPane({ view: 'new' });
    const received = await field(/^Datum ontvangst/);
    await user.clear(received);
    await enter(user, received, '15 juni');
    const callback = await field(/^Terugbeldatum/);
    expect(callback).toHaveValue('15-07-2026');
    expect(callback).toHaveAccessibleDescription(
      'woensdag 15 juli 2026. Voorstel: 5 werkdagen vanaf vandaag, omdat 5 werkdagen na ontvangst al voorbij is',
    );
  });

  it('asks about a callback date that has passed, and registers it once somebody stays with it', async () => {
    const { user, register: kept } = await openFilled({
      ...whole,
      receivedOn: '15-06-2026',
      callbackOn: '22-06-2026',
    });
    await user.click(await register());
    const callback = await field(/^Terugbeldatum/);
    expect(callback).toHaveFocus();
    expect(callback).toBeInvalid();
    expect(callback).toHaveAccessibleDescription(/^Deze terugbeldatum is al voorbij\. Klopt de datum\?/);
    // Another past day is another question.
    await user.clear(callback);
    await enter(user, callback, '23-06-2026');
    await user.keyboard('{Enter}');
    expect(callback).toBeInvalid();
    expect(kept.rows).toHaveLength(0);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toMatchObject([{ callbackOn: '2026-06-23', firstCallbackOn: '2026-06-23' }]);
  });

  it.each([
    ['nl', '11-07-2026', /^Dit is geen werkdag\. Als er die dag toch iemand belt/],
    ['en', '11-07-2026', /^This is not a working day\. If someone will call on that day anyway/],
  ] as const)(
    'asks about a callback on a Saturday, and takes it on purpose, in %s',
    async (language, day, question) => {
      const { user, register: kept } = await openFilled({ ...whole, callbackOn: day }, { language });
      const button = await screen.findByRole('button', {
        name: /^(?:Registreer klacht|Register complaint)$/,
      });
      await user.click(button);
      const callback = await field(/^Terugbeldatum|^Callback date/);
      expect(callback).toHaveFocus();
      expect(callback).toHaveAccessibleDescription(question);
      expect(kept.rows).toHaveLength(0);
      await user.keyboard('{Enter}');
      await waitFor(() => expect(kept.rows).toMatchObject([{ callbackOn: '2026-07-11' }]));
    },
  );

  it('asks about a receipt of long ago in the other language too, also of what is kept incomplete', async () => {
    const { user, register: kept } = await openFilled(
      { ...whole, receivedOn: '01-04-2026' },
      { language: 'en' },
    );
    await user.click(await screen.findByRole('button', { name: 'Save as incomplete' }));
    expect(await field(/^Datum ontvangst|^Date received/)).toHaveAccessibleDescription(
      /^This date is more than three months ago\./,
    );
    expect(kept.rows).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Save as incomplete' }));
    await waitFor(() =>
      expect(kept.rows).toMatchObject([{ receivedOn: '2026-04-01', callbackOn: '2026-07-15' }]),
    );
  });

  it('understands a day as people say it, working days by the holidays of the office, and says which day that is', async () => {
    const { user } = openPane({ view: 'new' });
    const callback = await field(/^Terugbeldatum/);
    await user.clear(callback);
    await enter(user, callback, 'over 3 werkdagen');
    expect(callback).toHaveAccessibleDescription('maandag 13 juli 2026');
    await user.clear(callback);
    await enter(user, callback, 'volgende week dinsdag om 10 uur');
    expect(callback).toHaveAccessibleDescription('dinsdag 14 juli 2026');
    await user.clear(callback);
    await enter(user, callback, 'dinsdag 15 juli');
    await user.tab();
    expect(callback).toHaveAccessibleDescription(
      /Als u er een dag van de week bij typt, moet die kloppen\.$/,
    );
  });

  it('takes an anonymous complaint, of which it says what follows, by keyboard', async () => {
    const unknown = { phone: '', name: '', address: '', town: '' };
    const { user, register: kept } = await openFilled({ ...whole, ...unknown });
    await user.click(await register());
    expect(await field(/^Telefoon/)).toHaveAccessibleDescription(
      /Geen nummer\? Kies iets anders bij “Bereikbaar via”\./,
    );
    const reachBy = await field(/^Bereikbaar via/);
    await user.selectOptions(reachBy, 'niet');
    expect(reachBy).toHaveAccessibleDescription(/^Anoniem: naam en adres mogen leeg blijven\./);
    expect(await field(/^Naam/)).not.toBeRequired();
    await user.click(await register());
    expect(await screen.findByText('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toMatchObject([{ name: '', phone: '', reachBy: 'none', status: 'new' }]);
  });

  it('asks for the e-mail address, and for no phone or address, where the answer goes there', async () => {
    const unknown = { phone: '', address: '', town: '' };
    const { user, register: kept } = await openFilled({ ...whole, ...unknown, reachBy: 'email' });
    await user.click(await register());
    const email = await field(/^E-mail/);
    expect(email).toHaveFocus();
    expect(email).toHaveAccessibleDescription(/^Vul het e-mailadres in/);
    await user.type(email, 'j@example.nl{Enter}');
    expect(await screen.findByText('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toMatchObject([{ email: 'j@example.nl', phone: '', reachBy: 'email' }]);
  });

  it('says that a date is none as soon as one leaves it', async () => {
    const { user } = openPane({ view: 'new' });
    const callback = await field(/^Terugbeldatum/);
    await user.clear(callback);
    await user.type(callback, '31-02-2027');
    expect(callback).toBeValid();
    await user.tab();
    expect(callback).toBeInvalid();
    expect(callback).toHaveAccessibleDescription(/^Dit is geen datum\./);
  });
});

describe('a field with suggestions', () => {
  it('offers the list, narrows it while typing and takes the choice by keyboard', async () => {
    const { user } = openPane({ view: 'new' });
    const category = await screen.findByRole('combobox', { name: /^Rubriek/ });
    await user.click(category);
    expect(category).toHaveAttribute('aria-expanded', 'true');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3);

    await user.keyboard('REI{ArrowDown}');
    const [match] = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(category).toHaveAttribute('aria-activedescendant', match?.id);
    await user.keyboard('{Enter}');
    expect(category).toHaveValue('Bereikbaarheid');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('neither offers nor proposes a department that the list says is no longer active', async () => {
    const kept = fakeRegister();
    const [, field] = kept.opened?.lists.departments ?? [];
    Object.assign(field ?? {}, { active: false });
    const { user } = openPane({ view: 'new', register: kept });
    const employee = await screen.findByRole('combobox', { name: /^Betrokken medewerker/ });
    await enter(user, employee, 'Yıldız Çelik');
    const department = screen.getByRole('combobox', { name: /^Afdeling/ });
    expect(department).toHaveValue('');
    await user.click(department);
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Klantcontact']);
  });

  it('takes the choice by mouse and keeps the focus', async () => {
    const { user } = openPane({ view: 'new' });
    const employee = await screen.findByRole('combobox', { name: /^Opvolging door/ });
    await user.click(employee);
    await user.keyboard('yildiz ce');
    await user.click(screen.getByRole('option', { name: 'Yıldız Çelik' }));
    expect(employee).toHaveValue('Yıldız Çelik');
    expect(employee).toHaveFocus();
  });

  it('keeps other text, and Escape only closes the list', async () => {
    const { user } = openPane({ view: 'new' });
    const employee = await screen.findByRole('combobox', { name: /^Betrokken medewerker/ });
    await user.click(employee);
    await user.keyboard('a{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.keyboard('fdeling B');
    await user.tab();
    expect(employee).toHaveValue('afdeling B');
  });
});

describe('a name that is not in the list', () => {
  it('is added by keyboard, and offered by every field with that list', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    const employee = await screen.findByRole('combobox', { name: /^Betrokken medewerker/ });
    await user.click(employee);
    await user.keyboard('Jan de Boer{ArrowDown}');
    expect(screen.getByRole('option', { name: '‘Jan de Boer’ toevoegen aan Medewerkers' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(employee).toHaveValue('Jan de Boer');
    expect(employee).toHaveFocus();
    await waitFor(() =>
      expect(employee).toHaveAccessibleDescription(/^‘Jan de Boer’ staat nu in de lijst\./),
    );
    expect(kept.opened?.lists.employees.map(({ name }) => name)).toContain('Jan de Boer');

    await user.click(screen.getByRole('combobox', { name: /^Opvolging door/ }));
    await user.keyboard('boer');
    expect(screen.getByRole('option', { name: 'Jan de Boer' })).toBeVisible();
  });

  it('is not offered when it is there already, whatever the capitals', async () => {
    const { user } = openPane({ view: 'new' });
    await user.click(await screen.findByRole('combobox', { name: /^Rubriek/ }));
    await user.keyboard('WACHTTIJD');
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Wachttijd']);
  });

  it('is not offered to the list when no cell can hold it', async () => {
    const { user } = openPane({ view: 'new' });
    await user.click(await screen.findByRole('combobox', { name: /^Rubriek/ }));
    await user.paste('Parkeren\u001B');
    expect(screen.queryByRole('option', { name: /toevoegen/ })).toBeNull();
    await user.keyboard('{Backspace}');
    expect(screen.getByRole('option', { name: /toevoegen/ })).toBeVisible();
  });

  it('stays in the form when Excel could not add it, which is said at the field', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    kept.failNext('addToList', { code: 'protected' });
    const category = await screen.findByRole('combobox', { name: /^Rubriek/ });
    await user.click(category);
    await user.keyboard('Parkeren');
    await user.click(screen.getByRole('option', { name: '‘Parkeren’ toevoegen aan Rubrieken' }));
    await waitFor(() =>
      expect(category).toHaveAccessibleDescription(
        /^‘Parkeren’ is niet toegevoegd; de naam in het formulier/,
      ),
    );
    expect(category).toHaveValue('Parkeren');
  });
});

describe('the day of the callback', () => {
  it('says how many callbacks stand on it already, and nothing when that cannot be read', async () => {
    const waiting = { callbackOn: toDay('2026-07-15'), calledOn: null, closedOn: null } as const;
    const { user, register: kept } = openPane({ view: 'new', rows: [waiting, waiting] });
    const callback = await field(/^Terugbeldatum/);
    await waitFor(() => expect(callback).toHaveAccessibleDescription(/Al 2 op deze dag$/));
    kept.failNext('callbacksOn', { code: 'offline' });
    await user.clear(callback);
    await user.type(callback, '16 juli');
    await passTime(400);
    expect(kept.asked.filter((operation) => operation === 'callbacksOn')).toHaveLength(2);
    expect(callback).toHaveAccessibleDescription('donderdag 16 juli 2026');
  });
});
