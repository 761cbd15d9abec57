import { loadFurther } from '../../src/i18n/further/loadFurther';
import { screen, within } from '@testing-library/react';
import type { CaseNumber } from '../../src/procedure/complaint/complaint';
import type { LinkCandidate } from '../../src/usecases/ports/calamityPorts';
import { enter } from '../fakes/aPerson';
import { fakeCalamities } from '../fakes/fakeCalamities';
import { fakeDrafts } from '../fakes/fakeDrafts';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';
import { aCalamity } from '../fixtures/aCalamity';

type Options = Parameters<typeof openPane>[0];

/** The pane with the part of calamities in front. */
async function openCalamities(options: Options = {}) {
  const pane = openPane({ view: 'report', me: 'Mila Smit', ...options });
  await pane.user.click(await screen.findByRole('radio', { name: 'Calamiteiten' }));
  await screen.findByRole('heading', { name: 'Calamiteiten', level: 1 });
  return pane;
}

/** The same with one calamity opened. */
async function openOne(calamities = fakeCalamities([aCalamity()])) {
  const pane = await openCalamities({ calamities });
  await pane.user.click(await screen.findByRole('button', { name: /Dubbele incasso/ }));
  return pane;
}

const candidate = (rowId: string, calamity = ''): LinkCandidate =>
  ({ rowId, caseNumber: `2026-000${rowId}-AB`, calamity }) as LinkCandidate;

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const press = (name: string) => screen.findByRole('button', { name });

describe('the list of calamities', () => {
  it('says what would fill it', async () => {
    await openCalamities();
    expect(screen.getByText('Er zijn geen calamiteiten.')).toBeVisible();
  });

  it('shows the open ones first, each with its complaints', async () => {
    const calamities = fakeCalamities([
      aCalamity({ code: 'C-2026-01', title: 'Voorbij', status: 'closed', rowId: 'a' as never }),
      aCalamity({ code: 'C-2026-02', title: 'Loopt nog', rowId: 'b' as never }),
    ]);
    calamities.complaints = [candidate('1', 'C-2026-02'), candidate('2', 'C-2026-02')];
    await openCalamities({ calamities });
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Loopt nogC-2026-022 klachten gekoppeldsinds 01-07-2026',
      'VoorbijC-2026-010 klachten gekoppeldsinds 01-07-2026',
    ]);
  });

  it('says what keeps it from being read, and reads again', async () => {
    const calamities = fakeCalamities([aCalamity()]);
    calamities.failNext('calamities', { code: 'offline' });
    const { user } = await openCalamities({ calamities });
    expect(screen.getByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    await user.click(await press('Opnieuw proberen'));
    expect(await screen.findByRole('button', { name: /Dubbele incasso/ })).toBeVisible();
  });

  it('offers to make the table that an older register lacks', async () => {
    const register = fakeRegister();
    const calamities = fakeCalamities(null);
    const { user } = await openCalamities({ register, calamities });
    expect(screen.getByText('Deze werkmap heeft nog geen blad voor calamiteiten.')).toBeVisible();
    calamities.rows = [];
    await user.click(await press('Maak het blad'));
    expect(await screen.findByText('Er zijn geen calamiteiten.')).toBeVisible();
    expect(register.asked).toContain('create');
  });
});

describe('registering a calamity', () => {
  async function fill({ user }: Awaited<ReturnType<typeof openCalamities>>) {
    await user.click(await press('Nieuwe calamiteit'));
    await enter(user, field('Naam van de calamiteit'), 'Dubbele incasso');
    await enter(user, field('Sinds wanneer'), '1 juli');
    await enter(user, field('Wat is er gebeurd?'), 'Twee keer geïncasseerd');
    await enter(user, screen.getByRole('combobox', { name: 'Verantwoordelijke medewerker' }), 'Sanne Vos');
  }

  it('writes what was typed and goes on with linking', async () => {
    const calamities = fakeCalamities();
    const pane = await openCalamities({ calamities });
    await fill(pane);
    await pane.user.click(await press('Registreer calamiteit'));
    expect(await screen.findByText(/De calamiteit is geregistreerd als C-2026-01\./)).toBeVisible();
    expect(calamities.rows).toEqual([
      aCalamity({ category: '', what: 'Twee keer geïncasseerd', rowId: expect.anything() }),
    ]);
    expect(screen.getByRole('button', { name: 'Koppel geselecteerde klachten' })).toBeVisible();
  });

  it('says at each field what is missing, and goes to the first', async () => {
    const { user } = await openCalamities();
    await user.click(await press('Nieuwe calamiteit'));
    await enter(user, field('Sinds wanneer'), '31 december 2026');
    await user.click(await press('Registreer calamiteit'));
    expect(field('Naam van de calamiteit')).toHaveFocus();
    expect(field('Naam van de calamiteit')).toHaveAccessibleDescription(/Geef de calamiteit een naam\./);
    expect(field('Sinds wanneer')).toHaveAccessibleDescription(/Deze datum ligt in de toekomst\./);
    expect(screen.getByText('4 velden vragen nog aandacht.')).toBeVisible();
  });

  it('keeps what was typed when it fails, and when one looks elsewhere', async () => {
    const calamities = fakeCalamities();
    const pane = await openCalamities({ calamities });
    await fill(pane);
    calamities.failNext('appendCalamity', { code: 'protected' });
    await pane.user.click(await press('Registreer calamiteit'));
    expect(await screen.findByText(/Wat u hebt ingevuld, blijft hier staan\./)).toBeVisible();
    await pane.user.click(await press('Terug'));
    await pane.user.click(await press('Nieuwe calamiteit'));
    expect(field('Naam van de calamiteit')).toHaveValue('Dubbele incasso');
    await pane.user.click(await press('Registreer calamiteit'));
    expect(await screen.findByText(/geregistreerd als C-2026-01/)).toBeVisible();
    expect(calamities.rows).toHaveLength(1);
  });

  it('offers back what an earlier pane kept', async () => {
    const drafts = fakeDrafts();
    await drafts.save('calamity', { title: 'Half af' });
    const { user } = await openCalamities({ drafts });
    await user.click(await press('Nieuwe calamiteit'));
    await user.click(await press('Verder gaan'));
    expect(field('Naam van de calamiteit')).toHaveValue('Half af');
  });
});

describe('one calamity', () => {
  it('shows what the letter still needs, and changes a fact in its place', async () => {
    const { user, calamities } = await openOne();
    expect(screen.getAllByText('ontbreekt nog')).toHaveLength(3);
    await user.click(await press('Wijzig Oorzaak'));
    await enter(user, field('Oorzaak'), 'Bestand dubbel aangeleverd');
    await user.click(await press('Bewaar'));
    expect(await screen.findByText('Oorzaak is bewaard.')).toBeInTheDocument();
    expect(calamities.rows?.[0]?.cause).toBe('Bestand dubbel aangeleverd');
  });

  it('shows both versions when a colleague was before', async () => {
    const { user, calamities } = await openOne();
    await user.click(await press('Wijzig Oplossing'));
    await enter(user, field('Oplossing'), 'de mijne');
    if (calamities.rows?.[0]) calamities.rows[0].solution = 'van een collega';
    await user.click(await press('Bewaar'));
    expect(await screen.findByText('van een collega')).toBeVisible();
    await user.click(await press('Bewaar wat ik typte'));
    expect(await screen.findByText('Oplossing is bewaard.')).toBeInTheDocument();
    expect(calamities.rows?.[0]?.solution).toBe('de mijne');
  });

  it('says so when a colleague deleted it', async () => {
    const { user, calamities } = await openOne();
    calamities.rows = [];
    await user.click(await press('Sluit calamiteit'));
    expect(await screen.findByText(/De rij van deze calamiteit is niet meer te vinden/)).toBeVisible();
  });

  it('closes without closing a complaint, says so, and opens again', async () => {
    const fake = fakeCalamities([aCalamity()]);
    fake.complaints = [candidate('1', 'C-2026-01')];
    const { user, calamities } = await openOne(fake);
    await user.click(await press('Sluit calamiteit'));
    expect(await screen.findByText(/De gekoppelde klachten \(1\) blijven zoals ze zijn\./)).toBeVisible();
    expect(calamities.rows?.[0]).toMatchObject({ status: 'closed', closedOn: '2026-07-08' });
    await user.click(await press('Heropen calamiteit'));
    expect(await screen.findByText('De calamiteit is weer open.')).toBeVisible();
    expect(calamities.log).toEqual(['closed', 'reopened']);
  });
});

describe('linking complaints from the pane', () => {
  const withComplaints = (...complaints: LinkCandidate[]) => {
    const fake = fakeCalamities([aCalamity()]);
    fake.complaints = complaints;
    return fake;
  };
  const codes = ({ complaints }: ReturnType<typeof fakeCalamities>) =>
    complaints.map(({ calamity }) => calamity);

  it('links what is selected, and counts it', async () => {
    const fake = withComplaints(candidate('1'), candidate('2'), candidate('3'));
    const { user } = await openOne(fake);
    fake.selected = ['1', '3'];
    await user.click(await press('Koppel geselecteerde klachten'));
    expect(await screen.findByText('2 klachten gekoppeld.')).toBeVisible();
    expect(codes(fake)).toEqual(['C-2026-01', '', 'C-2026-01']);
    expect(await screen.findByText('2 klachten gekoppeld')).toBeVisible();
  });

  it('says of a row without a number that is not found again that it had none', async () => {
    const fake = withComplaints(candidate('1'), { ...candidate('~said~1'), caseNumber: '' as CaseNumber });
    const { user } = await openOne(fake);
    fake.selected = ['1', '~said~1'];
    await user.click(await press('Koppel geselecteerde klachten'));
    expect(await screen.findByText('1 klacht gekoppeld. Niet meer gevonden: zonder nummer.')).toBeVisible();
  });

  it('asks first when some belong to another calamity, and links only the others', async () => {
    const fake = withComplaints(candidate('1', 'C-2026-09'), candidate('2'));
    const { user } = await openOne(fake);
    fake.selected = ['1', '2'];
    await user.click(await press('Koppel geselecteerde klachten'));
    expect(await screen.findByText(/Eén klacht is al aan een andere calamiteit gekoppeld/)).toHaveTextContent(
      '2026-0001-AB (C-2026-09)',
    );
    expect(codes(fake)).toEqual(['C-2026-09', '']);
    await user.click(await press('Koppel alleen de andere 1 klacht'));
    expect(await screen.findByText('1 klacht gekoppeld.')).toBeVisible();
    expect(codes(fake)).toEqual(['C-2026-09', 'C-2026-01']);
  });

  it('asks first when very many are selected', async () => {
    const fake = withComplaints(...Array.from({ length: 30 }, (_, index) => candidate(String(index))));
    const { user } = await openOne(fake);
    fake.selected = fake.complaints.map(({ rowId }) => rowId);
    await user.click(await press('Koppel geselecteerde klachten'));
    expect(await screen.findByText('U hebt 30 klachten geselecteerd. Alle koppelen?')).toBeVisible();
    await user.click(await press('Nee'));
    expect(codes(fake).every((code) => code === '')).toBe(true);
  });

  it('says so when no complaint is selected', async () => {
    const { user } = await openOne();
    await user.click(await press('Koppel geselecteerde klachten'));
    expect(await screen.findByText(/Er is geen klacht geselecteerd\./)).toBeVisible();
  });

  it('unlinks only what is linked to this one', async () => {
    const fake = withComplaints(candidate('1', 'C-2026-01'), candidate('2', 'C-2026-09'));
    const { user } = await openOne(fake);
    fake.selected = ['1', '2'];
    await user.click(await press('Ontkoppel geselecteerde klachten'));
    expect(await screen.findByText('1 klacht ontkoppeld.')).toBeVisible();
    expect(codes(fake)).toEqual(['', 'C-2026-09']);
  });
});

describe('a colleague who registers at the same moment', () => {
  it('is told of, and the row is put back when one says so', async () => {
    const calamities = fakeCalamities();
    const { user } = await openCalamities({ calamities });
    await user.click(await press('Nieuwe calamiteit'));
    await enter(user, field('Naam van de calamiteit'), 'De mijne');
    await enter(user, field('Sinds wanneer'), '1 juli');
    await user.type(field('Wat is er gebeurd?'), 'x');
    await user.type(screen.getByRole('combobox', { name: 'Verantwoordelijke medewerker' }), 'y');
    await user.click(await press('Registreer calamiteit'));
    await screen.findByText(/geregistreerd als C-2026-01/);
    calamities.rows = [aCalamity({ title: 'Van de collega' })];
    await user.click(await press('Alle calamiteiten'));
    expect(await screen.findByText(/De rij van calamiteit C-2026-01, die u registreerde/)).toBeVisible();
    await user.click(await press('Zet terug'));
    expect(await screen.findByRole('button', { name: /De mijne/ })).toBeVisible();
    expect(calamities.rows.map(({ code }) => code)).toEqual(['C-2026-01', 'C-2026-02']);
  });
});

describe('the radar in the list of what waits', () => {
  const warned = () => {
    const register = fakeRegister();
    register.warnings = [{ category: 'Wachttijd', recent: 14, usual: 4.5 }];
    return register;
  };

  it('suggests, and leads to a calamity in that category', async () => {
    const { user } = openPane({ register: warned() });
    expect(await screen.findByText(/“Wachttijd”: 14, gewoonlijk 4,5\./)).toBeVisible();
    await user.click(await press('Registreer calamiteit'));
    expect(await screen.findByRole('combobox', { name: 'Rubriek' })).toHaveValue('Wachttijd');
    expect(screen.getByRole('heading', { name: 'Nieuwe calamiteit' })).toBeVisible();
  });

  it.each([
    ['nl', 'Opvallend veel klachten in 2 rubrieken', /“Privacy”/, 'Niet nu'],
    ['en', 'Unusually many complaints in 2 categories', /“Privacy”/, 'Not now'],
  ] as const)('folds several to one line, in %s', async (language, line, second, aside) => {
    await loadFurther(language);
    const register = warned();
    register.warnings.push({ category: 'Privacy', recent: 9, usual: null });
    const { user } = openPane({ register, language });
    const fold = await screen.findByText(line);
    expect(screen.getByText(second)).not.toBeVisible();
    await user.click(fold);
    expect(screen.getByText(second)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: aside })[1] as HTMLElement);
    expect(screen.queryByText(line)).not.toBeInTheDocument();
    expect(screen.getByText(/“Wachttijd”/)).toBeVisible();
  });

  it('is put aside until the category gets more complaints', async () => {
    const register = warned();
    const { user } = openPane({ register });
    await user.click(await press('Niet nu'));
    expect(screen.queryByText(/“Wachttijd”/)).not.toBeInTheDocument();
    register.warnings = [{ category: 'Wachttijd', recent: 15, usual: null }];
    await user.click(await press('Vernieuwen'));
    const notice = await screen.findByText(/“Wachttijd”: 15\./);
    expect(within(notice).queryByText(/gewoonlijk/)).not.toBeInTheDocument();
  });
});
