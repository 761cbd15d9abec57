import { screen, waitFor, within } from '@testing-library/react';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

async function openCase(row: Partial<Complaint> = {}, language: 'nl' | 'en' = 'nl') {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra', language });
  await screen.findByText(language === 'nl' ? 'Geen klacht gekozen' : 'No complaint selected');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

describe('handing a complaint over', () => {
  it('gives the text with the callback date, and records the day', async () => {
    const { user, register } = await openCase();
    const text = screen.getByRole('textbox', { name: 'Tekst voor Sanne Bakker' });
    expect(text).toHaveTextContent('teruggebeld op: woensdag 8 juli 2026');
    expect(text).toHaveTextContent('De afdeling belt morgen over de aanvraag');
    await user.click(screen.getByRole('button', { name: 'Kopieer tekst' }));
    expect(await screen.findByText(/^De tekst is gekopieerd/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('Beste Sanne Bakker,');

    await user.click(screen.getByRole('button', { name: 'Leg vast: doorgegeven' }));
    expect(await screen.findByText(/^Sanne Bakker voert de toegezegde actie uit/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ handedOverOn: '2026-07-08', status: 'handedOver' });
    expect(register.log).toMatchObject([{ event: 'handedOver', by: 'Pieter Zijlstra' }]);
  });

  it('opens a mail to whoever takes care of it, with the same text', async () => {
    await openCase();
    const mail = await screen.findByRole('link', { name: 'Mail Sanne Bakker' });
    const address = new URL(mail.getAttribute('href') ?? '');
    expect(address.pathname).toBe('s.bakker@example.nl');
    expect(address.searchParams.get('subject')).toBe('Klacht 2026-0417-BX');
    expect(address.searchParams.get('body')).toMatch(/^Beste Sanne Bakker,[^]*woensdag 8 juli 2026/);
  });

  it('leaves the address of the mail open for somebody who is in no list', async () => {
    await openCase({ followUpBy: 'Iemand Anders' });
    const mail = await screen.findByRole('link', { name: 'Mail Iemand Anders' });
    expect(new URL(mail.getAttribute('href') ?? '').pathname).toBe('');
  });

  it('asks which one of two people of one name is meant', async () => {
    const register = fakeRegister();
    register.opened?.lists.employees.push({
      name: 'sanne bakker',
      email: 'sanne2@example.nl',
      department: 'Buitendienst',
    });
    const pane = openPane({ rows: [{}], view: 'case', register });
    await screen.findByText('Geen klacht gekozen');
    await pane.selectRow(pane.register.rows[0] ?? null);
    expect(
      await screen.findByText('Op de lijst staan meer mensen die Sanne Bakker heten. Kies wie u bedoelt.'),
    ).toBeVisible();
    const mails = screen.getAllByRole('link', { name: /^Mail Sanne Bakker/ });
    expect(
      mails.map((mail) => [mail.textContent, new URL(mail.getAttribute('href') ?? '').pathname]),
    ).toEqual([
      ['Mail Sanne Bakker (Klantcontact)', 's.bakker@example.nl'],
      ['Mail Sanne Bakker (Buitendienst)', 'sanne2@example.nl'],
    ]);
  });

  it('leaves the text selected where the browser lets no page copy', async () => {
    const { user } = await openCase();
    const refuse = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Kopieer tekst' }));
    refuse.mockRestore();
    expect(await screen.findByText(/^De tekst is geselecteerd/)).toBeVisible();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst voor Sanne Bakker' });
    expect(text).toHaveFocus();
    expect(text.selectionEnd).toBe(text.value.length);
  });
});

describe('a complaint of which somebody copied the row', () => {
  // jsdom scrolls nothing.
  const brought: Element[] = [];
  beforeEach(() => {
    Element.prototype.scrollIntoView = function () {
      brought.push(this);
    };
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));

  it.each([
    ['nl', 'Leg vast: doorgegeven', 'Deze rij staat twee keer in het blad: in rij 2 en in rij 9.'],
    ['en', 'Record: handed over', 'This row is in the sheet twice: in row 2 and in row 9.'],
  ] as const)('is not written, and both rows are named in view (%s)', async (language, button, sentence) => {
    const { user, register } = await openCase({}, language);
    // The copy gets an ID of its own, and somebody copies the row once more before the step is written.
    for (let time = 0; time < 2; time++) register.failNext('write', { code: 'rowCopied', rows: [2, 9] });
    await user.click(screen.getByRole('button', { name: button }));
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(sentence);
    expect(brought).toContain(notice);
    expect(register.rows[0]?.handedOverOn).toBeNull();
  });
});

describe('a serious complaint', () => {
  it('lets one choose whose head gets the copy where its department was renamed or abolished', async () => {
    const { user, register } = await openCase({ severity: 'serious', department: 'Oude Naam' });
    expect(
      await screen.findByText(
        'De afdeling Oude Naam staat niet meer op de lijst. Kies welk hoofd de kopie krijgt.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mail het hoofd van de afdeling' })).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Hoofd van afdeling' }),
      'Buitendienst: Hidde de Wit',
    );
    const mail = screen.getByRole('link', { name: 'Mail Hidde de Wit' });
    expect(new URL(mail.getAttribute('href') ?? '').pathname).toBe('h.dewit@example.nl');
    await user.click(screen.getByRole('button', { name: 'Leg vast: kopie verstuurd' }));
    expect(register.rows[0]).toMatchObject({ department: 'Oude Naam', headInformedOn: '2026-07-08' });
  });

  it('still goes to the head of a department that is no longer active', async () => {
    const register = fakeRegister();
    register.opened?.lists.departments.forEach((one) => Object.assign(one, { active: false }));
    const pane = openPane({ rows: [{ severity: 'serious' }], view: 'case', register });
    await screen.findByText('Geen klacht gekozen');
    await pane.selectRow(pane.register.rows[0] ?? null);
    expect(await screen.findByRole('link', { name: 'Mail Ruth Oosterhof' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Hoofd van afdeling' })).not.toBeInTheDocument();
  });

  it.each([
    ['nl', 'Tekst voor het hoofd van de afdeling', 'Beste hoofd van de afdeling,'],
    ['en', 'Text for the head of department', 'Dear head of department,'],
  ] as const)('is written about to a head whom no list names (%s)', async (language, label, greeting) => {
    await openCase({ severity: 'serious', department: 'Elders' }, language);
    expect(await screen.findByRole('textbox', { name: label })).toHaveTextContent(greeting);
  });

  it('asks for a copy to the head and a letter until both dates are there', async () => {
    const { user, register } = await openCase({ severity: 'serious' });
    const card = screen.getByRole('region', { name: 'Ernstige klacht' });
    expect(within(card).getByRole('textbox', { name: 'Tekst voor Ruth Oosterhof' })).toHaveTextContent(
      'Wilt u de relatie een brief sturen',
    );
    await user.click(within(card).getByRole('button', { name: 'Leg vast: kopie verstuurd' }));
    await user.click(await within(card).findByRole('button', { name: 'Leg vast: brief verstuurd' }));
    expect(await screen.findAllByText('08-07-2026')).not.toHaveLength(0);
    expect(screen.queryByRole('region', { name: 'Ernstige klacht' })).not.toBeInTheDocument();
    expect(register.rows[0]).toMatchObject({ headInformedOn: '2026-07-08', letterSentOn: '2026-07-08' });
  });

  it.each([
    ['nl', 'Wilt u de relatie een brief sturen per e-mail', 'E-mail: bos@example.nl', 'Telefoon:'],
    ['en', 'send the customer a letter by e-mail', 'E-mail: bos@example.nl', 'Phone:'],
  ] as const)(
    'asks for a letter by e-mail where that is how to reach the relation (%s)',
    async (language, asks, where, phone) => {
      const reached = {
        reachBy: 'email',
        email: 'bos@example.nl',
        phone: '',
        address: '',
        postcode: '',
        town: '',
      } as const;
      await openCase({ severity: 'serious', department: 'Elders', ...reached }, language);
      const name =
        language === 'nl' ? 'Tekst voor het hoofd van de afdeling' : 'Text for the head of department';
      const text = await screen.findByRole('textbox', { name });
      expect(text).toHaveTextContent(asks);
      expect(text).toHaveTextContent(where);
      expect(text).not.toHaveTextContent(phone);
    },
  );

  it('keeps its date to itself when a colleague was first, and says so', async () => {
    const { user, register } = await openCase({ severity: 'serious' });
    Object.assign(register.rows[0] ?? {}, { letterSentOn: '2026-07-01' });
    await user.click(screen.getByRole('button', { name: 'Leg vast: brief verstuurd' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Een collega heeft deze klacht intussen gewijzigd',
    );
    expect(register.rows[0]?.letterSentOn).toBe('2026-07-01');
  });

  it('speaks English to who reads English', async () => {
    await openCase({ severity: 'serious' }, 'en');
    expect(screen.getByRole('region', { name: 'Serious complaint' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Text for Sanne Bakker' })).toHaveTextContent(
      'called back on: Wednesday, 8 July 2026',
    );
  });
});

it('shows the form for the complaints folder', async () => {
  const { user, register } = await openCase();
  await user.click(screen.getByRole('button', { name: 'Toon formulier' }));
  expect(register.asked).toContain('showForm');
});

it('keeps the case while its form is in front, and leads back to its row', async () => {
  const { user, register, selectRow } = await openCase();
  const row = register.rows[0] ?? null;
  await user.click(screen.getByRole('button', { name: 'Toon formulier' }));
  // On the sheet of the form no complaint is selected.
  await selectRow(null);
  expect(await screen.findByRole('button', { name: 'Leg vast: doorgegeven' })).toBeVisible();
  const asked = register.asked.length;
  await user.click(await screen.findByRole('button', { name: 'Terug naar de regel in het register' }));
  expect(register.asked.slice(asked)).toContain('select');
  await selectRow(row);
  await waitFor(() =>
    expect(
      screen.queryByRole('button', { name: 'Terug naar de regel in het register' }),
    ).not.toBeInTheDocument(),
  );
  await selectRow(null);
  expect(await screen.findByText('Geen klacht gekozen')).toBeVisible();
});
