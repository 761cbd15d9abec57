import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { fakeDrafts } from '../fakes/fakeDrafts';
import { toDay } from '../../src/procedure/day';
import { openPane } from '../fakes/uiPane';
import { aComplaint } from '../fixtures/aComplaint';

const field = (name: string | RegExp) => screen.findByLabelText(name);
const register = () => screen.findByRole('button', { name: 'Registreer klacht' });

/** What the procedure asks and the form does not know by itself. */
const answers: [label: RegExp, text: string][] = [
  [/^Telefoon/, '+31 6 12345678'],
  [/^Naam/, '=Jansen'],
  [/^Adres/, 'Dorpsstraat 1'],
  [/^Plaats/, 'Assen'],
  [/^Rubriek/, 'Wachttijd'],
  [/^Type klacht/, 'Te lang gewacht'],
  [/^Omschrijving relatie/, 'Ik wacht al weken.'],
  [/^Betrokken medewerker/, 'Yıldız Çelik'],
  [/^Aangenomen door/, 'Sanne Bakker'],
  [/^Toegezegde actie/, 'Morgen bellen'],
  [/^Opvolging door/, 'Pieter Zijlstra'],
];

async function fillIn(user: UserEvent) {
  for (const [label, text] of answers) {
    await user.click(await field(label));
    await user.paste(text);
  }
  await user.click(screen.getByRole('radio', { name: /^ernstig/ }));
}

describe('a registration that nobody can tell the end of', () => {
  it('says what is known, keeps what was typed, and adds the complaint once when one presses again', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    await fillIn(user);
    kept.failNext('append', { code: 'replyLost' }, 'after');
    kept.failNext('byRowId', { code: 'offline' });
    await user.click(await register());

    const notice = await screen.findByText(/^Excel gaf geen antwoord/);
    expect(notice).toHaveTextContent(`met nummer ${kept.rows[0]?.caseNumber}`);
    expect(await field(/^Naam/)).toHaveValue('=Jansen');

    await user.click(await register());
    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(kept.rows).toHaveLength(1);
  });
});

describe('a complaint that a colleague overwrites after it was registered', () => {
  const registerOne = async () => {
    const pane = openPane({ view: 'new' });
    await fillIn(pane.user);
    await pane.user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    const [ours] = pane.register.rows;
    if (!ours) throw new Error('nothing was registered');
    pane.register.rows[0] = aComplaint();
    return { ...pane, ours };
  };

  it('is put back under its number, and the person is told', async () => {
    const { user, register: kept, ours, hearOf } = await registerOne();
    await hearOf('colleague');
    const notice = await screen.findByText(/^Een collega schreef op hetzelfde moment/);
    expect(notice).toHaveTextContent(ours.caseNumber);
    expect(kept.rows).toContainEqual(ours);
    await user.click(screen.getByRole('button', { name: 'Gezien' }));
    expect(notice).not.toBeInTheDocument();
  });

  it('is told as not yet put back when that fails, until it is', async () => {
    const { user, register: kept, ours, hearOf } = await registerOne();
    kept.failNext('append', { code: 'cellEditMode' });
    await hearOf('colleague');
    const notice = await screen.findByText(/is door een collega overschreven en kon nog niet/);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText(/^Een collega schreef op hetzelfde moment/)).toBeVisible();
    expect(notice).not.toHaveTextContent('kon nog niet');
    expect(kept.rows).toContainEqual(ours);
  });

  it('is left out when its row was deleted', async () => {
    const { register: kept, hearOf } = await registerOne();
    await hearOf('deletion');
    await hearOf('colleague');
    expect(kept.rows).toHaveLength(1);
  });
});

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
      channel: 'phone',
      receivedOn: '2026-07-08',
      callbackOn: '2026-07-15',
      severity: 'serious',
    });
    expect(screen.getByText(/Geef de klacht door aan Pieter Zijlstra/)).toHaveTextContent(
      'woensdag 15 juli 2026',
    );
    expect(screen.getByText(/^Ernstige klacht: stuur ook een kopie aan het hoofd/)).toBeVisible();
  });

  it('starts the next one empty, taken by the same person', async () => {
    const { user } = openPane({ view: 'new' });
    await fillIn(user);
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
    expect(phone).toHaveAccessibleDescription('Vul het telefoonnummer in; daarop bellen we terug.');
    expect(screen.getByText('13 velden vragen nog aandacht.')).toBeVisible();
    expect(kept.rows).toEqual([]);

    await user.type(phone, '0592 123456');
    expect(phone).toBeValid();
    expect(screen.getByText('12 velden vragen nog aandacht.')).toBeVisible();
  });

  it('goes to the severity when only that is missing', async () => {
    const { user } = openPane({ view: 'new' });
    for (const [label, text] of answers) {
      await user.click(await field(label));
      await user.paste(text);
    }
    await user.click(await register());
    expect(screen.getByRole('radio', { name: /^licht/ })).toHaveFocus();
  });

  it('keeps everything typed when Excel could not write', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    kept.failNext('nextSequence', { code: 'cellEditMode' });
    await fillIn(user);
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
    await user.type(await field(/^Naam/), 'J. Bos');
    await user.click(screen.getByRole('tab', { name: 'Rapport' }));
    expect(screen.getByLabelText(/^Naam/)).not.toBeVisible();
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
    await user.type(received, 'gisteren');
    expect(callback).toHaveValue('14-07-2026');
    expect(received).toHaveAccessibleDescription('dinsdag 7 juli 2026');

    await user.clear(callback);
    expect(callback).toHaveValue('');
    await user.type(callback, '20 juli');
    await user.clear(received);
    await user.type(received, 'vandaag');
    expect(callback).toHaveValue('20 juli');
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
    await waitFor(() =>
      expect(kept.asked.filter((operation) => operation === 'callbacksOn')).toHaveLength(2),
    );
    expect(callback).toHaveAccessibleDescription('donderdag 16 juli 2026');
  });
});

describe('an incomplete complaint', () => {
  it('is kept with what there is, and says so', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    await user.type(await field(/^Naam/), 'J. Bos');
    await user.click(screen.getByRole('button', { name: 'Bewaar onvolledig' }));

    expect(await screen.findByRole('heading', { name: 'Onvolledig bewaard' })).toHaveFocus();
    expect(kept.rows).toMatchObject([
      { name: 'J. Bos', phone: '', severity: null, status: 'incomplete', firstCallbackOn: null },
    ]);
  });

  it('needs something typed, and tells a wrong value at its field', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    const keep = await screen.findByRole('button', { name: 'Bewaar onvolledig' });
    await user.click(keep);
    expect(await screen.findByText('Er is nog niets ingevuld om te bewaren.')).toBeVisible();

    const callback = await field(/^Terugbeldatum/);
    await user.clear(callback);
    await user.type(callback, '15-07-2926');
    await user.type(await field(/^Naam/), 'J. Bos');
    await user.click(keep);
    expect(callback).toHaveFocus();
    expect(callback).toHaveAccessibleDescription(/^Deze terugbeldatum ligt meer dan een jaar vooruit/);
    expect(kept.rows).toEqual([]);
  });

  it('is completed from its row: only what changed is written, and it is new from then on', async () => {
    const row = aComplaint({ status: 'incomplete', phone: '', firstCallbackOn: null });
    const { user, register: kept, selectRow } = openPane({ view: 'case', rows: [row] });
    await selectRow(row);
    await user.click(await screen.findByRole('button', { name: 'Maak compleet' }));

    expect(await field(/^Naam/)).toHaveValue(row.name);
    expect(screen.getByText(`U maakt klacht ${row.caseNumber} compleet.`)).toBeVisible();
    await user.type(await field(/^Telefoon/), '0592 123456');
    await user.click(await register());

    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(kept.rows).toEqual([
      { ...row, phone: '0592 123456', status: 'new', firstCallbackOn: row.callbackOn },
    ]);
  });
});

describe('what was typed when the pane closed', () => {
  const keptAs = (value: unknown) => ({ value, others: [] });
  const typed = { name: 'J. Bos', account: 'Ik wacht al weken.' };
  /** Longer than until the pane tries to read again. */
  const oneMoreTry = { timeout: 8_000 };
  const keptForm = () =>
    fakeDrafts(new Map([['intake', keptAs({ typed, completing: null, attempt: null })]]));

  it('is offered back and gone on with', async () => {
    const { user } = openPane({ view: 'new', drafts: keptForm() });
    expect(await screen.findByText(/^U was bezig met een klacht van J. Bos \(8 juli.*14:05\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Verder gaan' }));
    expect(await field(/^Naam/)).toHaveValue('J. Bos');
    expect(await field(/^Omschrijving relatie/)).toHaveValue('Ik wacht al weken.');
  });

  it('stays kept beside what is typed meanwhile, and is offered again after that is registered', async () => {
    const { user, drafts } = openPane({ view: 'new', drafts: keptForm() });
    await screen.findByText(/^U was bezig met een klacht van J. Bos/);
    await fillIn(user);
    await waitFor(
      () =>
        expect(drafts.kept.get('intake')).toMatchObject({
          value: { typed: { name: '=Jansen' } },
          others: [{ value: { typed } }],
        }),
      { timeout: 5_000 },
    );
    await user.click(await register());
    await user.click(await screen.findByRole('button', { name: 'Volgende klacht' }));
    expect(await screen.findByText(/^U was bezig met een klacht van J. Bos/)).toBeVisible();
    await waitFor(
      () => expect(drafts.kept.get('intake')).toMatchObject({ value: null, others: [{ value: { typed } }] }),
      { timeout: 5_000 },
    );
  });

  it('is not written over while it cannot be read: what is typed meanwhile is kept beside it', async () => {
    const drafts = keptForm();
    drafts.unreadable = { code: 'cellEditMode' };
    const { user } = openPane({ view: 'new', drafts });
    await fillIn(user);
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed }, others: [] });

    drafts.unreadable = null;
    expect(await screen.findByText(/^U was bezig met een klacht van J. Bos/, {}, oneMoreTry)).toBeVisible();
    await waitFor(
      () =>
        expect(drafts.kept.get('intake')).toMatchObject({
          value: { typed: { name: '=Jansen' } },
          others: [{ value: { typed } }],
        }),
      { timeout: 5_000 },
    );
  });

  it('stays what it is when a row is completed before it could be read', async () => {
    const drafts = keptForm();
    drafts.unreadable = { code: 'offline' };
    const row = aComplaint({ status: 'incomplete', phone: '' });
    const { user, selectRow } = openPane({ view: 'new', drafts, rows: [row] });
    await user.type(await field(/^Naam/), 'K. Vos');
    await user.click(screen.getByRole('tab', { name: 'Dossier' }));
    await selectRow(row);
    await user.click(await screen.findByRole('button', { name: 'Maak compleet' }));
    expect(await screen.findByText(/^U was bezig met een klacht van K. Vos/)).toBeVisible();

    drafts.unreadable = null;
    await waitFor(
      () =>
        expect(drafts.kept.get('intake')).toMatchObject({
          value: { completing: { caseNumber: row.caseNumber } },
          others: [{ value: { typed: { name: 'K. Vos' } } }, { value: { typed } }],
        }),
      oneMoreTry,
    );
  });

  it('is offered as well when it was kept without others beside it', async () => {
    const drafts = fakeDrafts(new Map([['intake', { typed, completing: null, attempt: null }]]));
    openPane({ view: 'new', drafts });
    expect(await screen.findByText(/^U was bezig met een klacht van J. Bos/)).toBeVisible();
  });

  it.each([
    ['a text', 'J. Bos'],
    ['nothing', null],
    ['a form without texts', keptAs({ typed: { name: 5 }, completing: null, attempt: null })],
    ['others that are none', { value: null, others: [null, { value: { typed } }] }],
  ])('is passed over when another version kept %s', async (_, value) => {
    const { user, drafts } = openPane({ view: 'new', drafts: fakeDrafts(new Map([['intake', value]])) });
    await user.type(await field(/^Naam/), 'K. Vos');
    await waitFor(
      () =>
        expect(drafts.kept.get('intake')).toMatchObject({ value: { typed: { name: 'K. Vos' } }, others: [] }),
      { timeout: 5_000 },
    );
    expect(screen.queryByText(/^U was bezig/)).not.toBeInTheDocument();
  });

  it('never makes a second row when its registration ended in doubt before the pane closed', async () => {
    const first = openPane({ view: 'new' });
    await fillIn(first.user);
    first.register.failNext('append', { code: 'replyLost' }, 'after');
    first.register.failNext('byRowId', { code: 'offline' });
    await first.user.click(await register());
    await screen.findByText(/^Excel gaf geen antwoord/);
    await waitFor(
      () =>
        expect(first.drafts.kept.get('intake')).toMatchObject({ value: { attempt: { known: 'mayStand' } } }),
      { timeout: 5_000 },
    );
    cleanup();

    const { user } = openPane({ view: 'new', register: first.register, drafts: first.drafts });
    await user.click(await screen.findByRole('button', { name: 'Verder gaan' }));
    await user.click(await register());
    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(first.register.rows).toHaveLength(1);
  });

  it('is thrown away when nobody needs it', async () => {
    const { user, drafts } = openPane({ view: 'new', drafts: keptForm() });
    await user.click(await screen.findByRole('button', { name: 'Weggooien' }));
    await waitFor(() => expect(drafts.kept.size).toBe(0));
    expect(screen.queryByText(/^U was bezig/)).not.toBeInTheDocument();
  });

  it('is kept a moment after the last key, and forgotten once it is registered', async () => {
    const { user, drafts } = openPane({ view: 'new' });
    await fillIn(user);
    await waitFor(
      () =>
        expect(drafts.kept.get('intake')).toMatchObject({
          value: { typed: { name: '=Jansen', severity: 'serious' } },
        }),
      { timeout: 5_000 },
    );
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    await waitFor(() => expect(drafts.kept.size).toBe(0));
  });
});
