import { act, screen, waitFor, within } from '@testing-library/react';
import { noNotes } from '../../src/procedure/callback/callbackNotes';
import type { CallbackNotes } from '../../src/procedure/callback/callbackNotes';
import type { Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import type { CallRequest } from '../../src/taskpane/shared/ports';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../fixtures/aReport';
import { enter } from '../fakes/aPerson';
import { fakeDrafts } from '../fakes/fakeDrafts';
import { fakeRegister } from '../fakes/fakeRegister';
import type { FakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

const checked: Partial<Complaint> = {
  status: 'checked',
  checkedOn: toDay('2026-07-07'),
  checkedBy: 'Sanne Bakker',
};

const callBack = () => screen.findByRole('button', { name: 'Bel terug' });

async function openCase(row: Partial<Complaint>, options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ rows: [row], view: 'case', ...options });
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

const readings = ({ asked }: FakeRegister) => asked.filter((operation) => operation === 'selected').length;

describe('the case of the selected row', () => {
  it('follows the selection in the sheet', async () => {
    const { selectRow, register } = await openCase({ name: 'J. Bos' });
    expect(screen.getByRole('heading', { name: 'J. Bos' })).toBeVisible();
    expect(screen.getByText('2026-0417-BX')).toBeVisible();

    await selectRow(null);
    expect(await screen.findByText('Geen klacht gekozen')).toBeVisible();
    register.failNext('selected', { code: 'busy' });
    await selectRow(null);
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel is nog bezig.');
  });

  it('is read twice while somebody walks through thirty rows: at the first and where the cursor stops', async () => {
    const names = Array.from({ length: 30 }, (_, row) => `Relatie ${row}`);
    const pane = openPane({ rows: names.map((name) => ({ rowId: name as RowId, name })), view: 'case' });
    await screen.findByText('Geen klacht gekozen');
    const before = readings(pane.register);
    for (const row of pane.register.rows) await pane.selectRow(row);
    expect(await screen.findByRole('heading', { name: 'Relatie 29' })).toBeVisible();
    expect(readings(pane.register) - before).toBe(2);
  });

  it('is not read again for another cell of its row, unless somebody changed something', async () => {
    const pane = await openCase({ name: 'J. Bos' });
    const [row = null] = pane.register.rows;
    const before = readings(pane.register);
    await pane.selectRow(row);
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(readings(pane.register)).toBe(before);

    await pane.changeAsColleague(([one]) => one && (one.name = 'J. Bosch'));
    expect(await screen.findByRole('heading', { name: 'J. Bosch' })).toBeVisible();
  });

  it('says the next step with its names and dates', async () => {
    await openCase({ status: 'new' });
    const step = screen.getByRole('region', { name: 'Volgende stap' });
    expect(step).toHaveTextContent('Geef de klacht door aan Sanne Bakker');
    expect(step).toHaveTextContent('teruggebeld op woensdag 8 juli 2026');
    expect(screen.queryByRole('button', { name: 'Bel terug' })).not.toBeInTheDocument();
  });

  it('opens the call only after someone checked that the action was carried out', async () => {
    const { user, register } = await openCase({ status: 'followedUp' });
    const record = screen.getByRole('button', { name: 'Leg controle vast' });
    await user.click(record);
    const checker = screen.getByRole('combobox', { name: 'Gecontroleerd door' });
    expect(checker).toHaveAccessibleDescription('Vul in wie dit heeft nagegaan.');

    await enter(user, checker, 'Pieter Zijlstra');
    await user.click(record);
    expect(await callBack()).toBeVisible();
    expect(register.rows[0]).toMatchObject({ checkedBy: 'Pieter Zijlstra', checkedOn: '2026-07-08' });
  });
});

describe('a call that is late, or of an office without a name', () => {
  it('is for today, with what was promised and that one is sorry', async () => {
    await openCase({ ...checked, callbackOn: toDay('2025-07-25') });
    expect(screen.getByRole('region', { name: 'Volgende stap' })).toHaveTextContent(
      /terug: dat was beloofd voor uiterlijk vrijdag 25 juli 2025\. Zeg dat het u spijt\./,
    );
  });

  it('asks for the name before it, and no more once it is filled in', async () => {
    const register = fakeRegister();
    const named = anOpenedRegister();
    register.opened = { ...named, settings: { ...named.settings, organisation: '' } };
    const { user } = await openCase(checked, { register });
    expect(await screen.findByText(/^De naam van uw organisatie is nog niet ingevuld/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open het blad' }));
    expect(register.asked.at(-1)).toBe('openSheet');
    register.opened = named;
    await user.click(screen.getByRole('button', { name: 'De naam is ingevuld' }));
    await waitFor(() => expect(screen.queryByText(/^De naam van uw organisatie/)).not.toBeInTheDocument());
    expect(await callBack()).toBeVisible();
  });
});

describe('an anonymous complaint that is serious', () => {
  const anonymous: Partial<Complaint> = {
    ...{ name: '', phone: '', address: '', town: '' },
    reachBy: 'none',
    severity: 'serious',
  };

  it('asks for no letter anywhere, and speaks of no call', async () => {
    const { user, register } = await openCase(anonymous);
    expect(screen.getByRole('region', { name: 'Volgende stap' })).toHaveTextContent(
      /zeg erbij dat alles klaar moet zijn op woensdag 8 juli 2026\./,
    );
    const head = await screen.findByRole('textbox', { name: 'Tekst voor Ruth Oosterhof' });
    expect(head).toHaveTextContent(/De relatie is anoniem, dus een brief kan niet\./);
    expect(head).not.toHaveTextContent(/wordt teruggebeld/);
    expect(screen.queryByRole('button', { name: 'Leg vast: brief verstuurd' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leg vast: kopie verstuurd' }));
    await waitFor(() => expect(register.rows[0]?.headInformedOn).toBe('2026-07-08'));
    expect(screen.queryByRole('region', { name: 'Ernstige klacht' })).not.toBeInTheDocument();
  });

  it('can be closed without one', async () => {
    const { user, register } = await openCase({
      ...anonymous,
      ...checked,
      headInformedOn: toDay('2026-07-07'),
    });
    const step = within(screen.getByRole('region', { name: 'Volgende stap' }));
    await step.findByRole('combobox', { name: 'Oordeel' });
    await user.click(step.getAllByRole('button', { name: 'Sluit af' })[0] as HTMLElement);
    await waitFor(() => expect(register.rows[0]?.status).toBe('closedUntold'));
    expect(register.rows[0]).toMatchObject({ closedOn: '2026-07-08', letterSentOn: null, calledOn: null });
  });

  it('is said in English too, and no other end offers a letter', async () => {
    const rows = [{ ...anonymous, severity: 'normal' as const, ...checked }];
    const { user, register, selectRow } = openPane({ rows, view: 'case', language: 'en' });
    await screen.findByText('No complaint selected');
    await selectRow(register.rows[0] ?? null);
    expect(await screen.findByRole('region', { name: 'Next step' })).toHaveTextContent(
      'This customer can’t be reached, so nobody gets an answer.',
    );
    await user.click(screen.getByText('Close it another way'));
    const how = within(await screen.findByRole('combobox', { name: 'How?' }));
    expect(how.getByRole('option', { name: 'Closed, nobody to answer' })).toBeInTheDocument();
    expect(how.queryByRole('option', { name: 'Closed, handled in writing' })).not.toBeInTheDocument();
  });
});

describe('wording of the office with a hole', () => {
  it('is told before the call with what the complaint doesn’t say, and no more once it is changed', async () => {
    const register = fakeRegister();
    const opened = anOpenedRegister();
    const { settings } = opened;
    const wording = { ...settings.wording, thank: 'Dank u, {voornaam}, op {datum.' };
    register.opened = { ...opened, settings: { ...settings, wording } };
    const { user } = await openCase({ ...checked, promise: '' }, { register });
    expect(
      await screen.findByText(
        'In uw eigen tekst staat {voornaam} en {datum. Dat wordt niet ingevuld. Pas de tekst aan op het blad Instellingen.',
      ),
    ).toBeVisible();
    register.opened = opened;
    await user.click(screen.getByRole('button', { name: 'De tekst is aangepast' }));
    expect(
      await screen.findByText('De klacht zegt dit niet: de toegezegde actie. In de tekst staat daar “…”.'),
    ).toBeVisible();
    expect(screen.queryByText(/^In uw eigen tekst/)).not.toBeInTheDocument();
    expect(await callBack()).toBeVisible();
  });

  it('is told before an answer in writing, which follows it until somebody changes that answer', async () => {
    const register = fakeRegister();
    const opened = anOpenedRegister();
    const { settings } = opened;
    const { written } = settings;
    const worded = (thank: string) => ({ ...written, wording: { ...written.wording, thank } });
    register.opened = { ...opened, settings: { ...settings, written: worded('Beste {klant}') } };
    const { user } = await openCase({ ...checked, phone: '', reachBy: 'letter' }, { register });
    expect(await screen.findByText(/^In uw eigen tekst staat \{klant\}\./)).toBeVisible();
    const text = screen.getByRole('textbox', { name: 'Antwoord om te versturen' });
    expect(text).toHaveDisplayValue(/Beste \{klant\}/);
    register.opened = { ...opened, settings: { ...settings, written: worded('Dank voor uw brief.') } };
    await user.click(screen.getByRole('button', { name: 'De tekst is aangepast' }));
    await waitFor(() => expect(text).toHaveDisplayValue(/Dank voor uw brief\./));
  });
});

describe('a relation who is not called', () => {
  it('is answered by a letter of the five messages, to change and to copy, and the case is closed in writing', async () => {
    const { user, register } = await openCase({ ...checked, phone: '', reachBy: 'letter' });
    const step = screen.getByRole('region', { name: 'Volgende stap' });
    expect(step).toHaveTextContent(/Beantwoord de klacht van .* per brief, uiterlijk woensdag 8 juli 2026\./);
    expect(screen.queryByRole('button', { name: 'Bel terug' })).not.toBeInTheDocument();
    const text = await screen.findByRole('textbox', { name: 'Antwoord om te versturen' });
    expect(text).toHaveDisplayValue(/^Geachte mevrouw Van der Meer,/);
    await user.click(text);
    await user.keyboard('{Control>}{End}{/Control} PS');
    expect(text).toHaveDisplayValue(/PS$/);
    await user.click(within(step).getAllByRole('button', { name: 'Sluit af' })[0] as HTMLElement);
    await waitFor(() =>
      expect(register.rows[0]).toMatchObject({
        status: 'closedInWriting',
        closedOn: '2026-07-08',
        calledOn: null,
      }),
    );
  });

  it('cannot be answered when anonymous: only what the office concludes is recorded', async () => {
    await openCase({ ...checked, name: '', phone: '', address: '', town: '', reachBy: 'none' });
    expect(screen.getByRole('region', { name: 'Volgende stap' })).toHaveTextContent(
      'Deze relatie is niet te bereiken, dus niemand krijgt antwoord.',
    );
    expect(await screen.findByRole('combobox', { name: 'Oordeel' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Antwoord om te versturen' })).not.toBeInTheDocument();
  });
});

describe('calling back', () => {
  it('writes the outcome into the row', async () => {
    const report = satisfiedReport('Netjes opgelost');
    const requests: CallRequest[] = [];
    const { user, register } = await openCase(checked, {
      call: async (request) => {
        requests.push(request);
        return { ok: true, value: report };
      },
    });
    await user.click(await callBack());

    expect(await screen.findByText('2026-0417-BX: vastgelegd, de relatie is tevreden.')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ satisfied: 'yes', answer: 'Netjes opgelost', status: 'closed' });
    expect(requests[0]?.script.messages.thank).toContain('mevrouw Van der Meer');
    expect(screen.getByText('Deze klacht is afgehandeld.')).toBeVisible();
  });

  it('says that the procedure starts again when the relation is not satisfied', async () => {
    const { user } = await openCase(checked, {
      call: async () => ({ ok: true, value: dissatisfiedReport('', 'partly') }),
    });
    await user.click(await callBack());
    expect(await screen.findByText(/deels naar behoren. De procedure begint opnieuw\./)).toBeVisible();
  });

  it('offers the notes of a call that was broken off', async () => {
    const noted: CallbackNotes = { ...noNotes, told: ['thank'], answer: 'Belt straks terug' };
    const offered: CallbackNotes[] = [];
    const { user, register } = await openCase(checked, {
      call: async ({ notes, onNotes }) => {
        offered.push(notes);
        onNotes(noted);
        return { ok: true, value: null };
      },
    });
    await user.click(await callBack());
    expect(await screen.findByText(/^Wat u in het gesprek hebt ingevuld, is bewaard/)).toBeVisible();
    await user.click(await callBack());
    expect(offered[1]).toEqual(noted);
    expect(register.rows[0]).toMatchObject({ answer: '', calledOn: null });
  });

  it('gives the notes back in a pane that is opened later, until the call is recorded', async () => {
    const noted: CallbackNotes = { ...noNotes, answer: 'Belt straks terug' };
    const first = await openCase(checked, {
      call: async ({ onNotes }) => {
        onNotes(noted);
        return { ok: true, value: null };
      },
    });
    await first.user.click(await callBack());
    await waitFor(() => expect([...first.drafts.kept.values()]).toEqual([noted]), { timeout: 4_000 });
    first.close();

    const offered: CallbackNotes[] = [];
    const { user, drafts } = await openCase(checked, {
      drafts: first.drafts,
      call: async ({ notes }) => {
        offered.push(notes);
        return { ok: true, value: satisfiedReport('Prima') };
      },
    });
    await user.click(await callBack());
    expect(await screen.findByText(/vastgelegd, de relatie is tevreden/)).toBeVisible();
    expect(offered).toEqual([noted]);
    expect(drafts.kept.size).toBe(0);
  });

  it('does not begin a call whose earlier notes cannot be read, which would be written over', async () => {
    const drafts = fakeDrafts();
    drafts.unreadable = { code: 'cellEditMode' };
    const requests: CallRequest[] = [];
    const { user } = await openCase(checked, {
      drafts,
      call: async (request) => {
        requests.push(request);
        return { ok: true, value: null };
      },
    });
    await user.click(await callBack());
    expect(await screen.findByRole('alert')).toHaveTextContent(/cel/);
    expect(requests).toEqual([]);

    drafts.unreadable = null;
    await user.click(await callBack());
    await waitFor(() => expect(requests).toHaveLength(1));
  });

  it('shows both versions when a colleague changed the case meanwhile, and records only when told to', async () => {
    const { user, register } = await openCase(checked, {
      call: async ({ onNotes }) => {
        onNotes({ ...noNotes, outcome: 'yes', answer: 'Prima' });
        Object.assign(register.rows[0] ?? {}, { promise: 'Morgen bellen wij zelf' });
        return { ok: true, value: satisfiedReport('Prima') };
      },
    });
    await user.click(await callBack());
    expect(await screen.findByText(/Een collega heeft deze klacht intussen gewijzigd/)).toBeVisible();
    expect(screen.getByText('Morgen bellen wij zelf')).toBeVisible();
    expect(screen.getAllByText('De afdeling belt morgen over de aanvraag')).not.toHaveLength(0);
    expect(screen.getByText(/^Wat u in het gesprek hebt ingevuld, is bewaard/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'checked', answer: '' });

    await user.click(screen.getByRole('button', { name: 'Leg toch vast bij wat er nu staat' }));
    expect(await screen.findByText(/vastgelegd, de relatie is tevreden/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ promise: 'Morgen bellen wij zelf', satisfied: 'yes' });
  });

  it('records nothing on a case that a colleague ended meanwhile', async () => {
    const { user, register } = await openCase(checked, {
      call: async () => {
        Object.assign(register.rows[0] ?? {}, { status: 'withdrawn' });
        return { ok: true, value: satisfiedReport('Prima') };
      },
    });
    await user.click(await callBack());
    await user.click(await screen.findByRole('button', { name: 'Leg toch vast bij wat er nu staat' }));
    expect(await screen.findByText(/Deze klacht is intussen afgehandeld/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'withdrawn', answer: '' });
  });

  it('calls the case that is shown, whatever row is selected by then', async () => {
    const { user, register } = await openCase(checked, {
      call: async () => ({ ok: true, value: notReachedReport() }),
    });
    register.selectedRow = 'row-elsewhere' as RowId;
    await user.click(await callBack());
    expect(
      await screen.findByText('2026-0417-BX: vastgelegd, niet bereikt. Er is een nieuw moment om te bellen.'),
    ).toBeVisible();
    expect(register.rows[0]).toMatchObject({ attempts: 1 });
  });
});

describe('a call where no window opens', () => {
  it.each(['dialogBlocked', 'dialogAlreadyOpen'] as const)('is held in the pane (%s)', async (code) => {
    const { user, register } = await openCase(checked, {
      call: async () => ({ ok: false, fault: { code } }),
    });
    await user.click(await callBack());

    const facts = await screen.findByRole('region', { name: 'Wat u moet weten' });
    expect(within(facts).getByText('06 12345678')).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(screen.getByText(/^Nog niet aangevinkt: Bedanken, Zeggen dat het u spijt/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Leg vast' }));

    expect(await screen.findByText(/vastgelegd, de relatie is tevreden/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ satisfied: 'yes' });
  });

  it('is taken into the pane from a window that shows nothing, with what was noted there', async () => {
    const { user } = await openCase(checked, {
      call: ({ notes, onNotes, signal }) => {
        onNotes({ ...notes, answer: 'Belt straks' });
        return new Promise((resolve) => {
          signal.onabort = () => resolve({ ok: false, fault: { code: 'dialogBlocked' } });
        });
      },
    });
    await user.click(await callBack());
    await user.click(await screen.findByRole('button', { name: 'Voer het gesprek hier' }));
    expect(await screen.findByLabelText('Reactie relatie')).toHaveValue('Belt straks');
  });

  it('keeps what was noted when one leaves it', async () => {
    const { user } = await openCase(checked, {
      call: async () => ({ ok: false, fault: { code: 'dialogBlocked' } }),
    });
    await user.click(await callBack());
    await enter(user, await screen.findByLabelText('Reactie relatie'), 'Belt straks');
    await user.click(screen.getByRole('button', { name: 'Sluit zonder vast te leggen' }));
    await user.click(await callBack());
    expect(await screen.findByLabelText('Reactie relatie')).toHaveValue('Belt straks');
  });
});
