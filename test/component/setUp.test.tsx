import { screen, waitFor, within } from '@testing-library/react';
import type { Lists } from '../../src/usecases/ports/ports';
import { fakeDrafts } from '../fakes/fakeDrafts';
import { fakeRegister } from '../fakes/fakeRegister';
import { fakeSetUp } from '../fakes/fakeSetUp';
import { openPane } from '../fakes/uiPane';

/** A register in which an office filled in nothing yet. */
function newRegister() {
  const register = fakeRegister();
  const { opened } = register;
  if (!opened) throw new Error('There is no register');
  register.opened = {
    ...opened,
    settings: { ...opened.settings, organisation: '' },
    lists: { ...opened.lists, departments: [], employees: [] },
  };
  return register;
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const field = (name: string) => screen.findByRole('textbox', { name });

/** The steps of a register in which nothing is filled in, from the reminder on. */
async function openSteps(options: Parameters<typeof openPane>[0] = {}, inactive: readonly string[] = []) {
  const register = options.register ?? newRegister();
  const setUp = fakeSetUp(register, inactive);
  const pane = openPane({ ...options, register, setUp: setUp.port });
  await pane.user.click(await button('Vul dit in'));
  return { ...pane, register, setUp };
}

describe('what an office fills in after it made a register', () => {
  it('is asked for at once', async () => {
    const { user } = openPane({ register: fakeRegister(null) });
    await user.click(await button('Nieuw register maken'));
    expect(await title('Uw organisatie')).toHaveFocus();
    await user.click(await button('Sluit deze stappen'));
    expect(await screen.findByRole('tab', { name: /^Vandaag/ })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: 'Instellingen' }));
    await user.click(await button('Gegevens van uw organisatie invullen'));
    expect(await title('Uw organisatie')).toHaveFocus();
    await user.click(await button('Sluit deze stappen'));
    expect(await title('Instellingen')).toBeVisible();
  });

  it('doesn’t come before the form of somebody who asked for that', async () => {
    const { user } = openPane({ register: fakeRegister(null), view: 'new' });
    await user.click(await button('Nieuw register maken'));
    expect(await screen.findByRole('tab', { name: 'Nieuw' })).toHaveAttribute('aria-selected', 'true');
  });

  it('is saved step by step, by keyboard, and then nothing lacks', async () => {
    const { user, register } = await openSteps();
    await title('Uw organisatie');
    await user.type(await field('Naam van uw organisatie'), ' De Brug ');
    await user.clear(await field('Terugbeltermijn in werkdagen'));
    await user.type(await field('Terugbeltermijn in werkdagen'), '3{Enter}');

    await waitFor(async () => expect(await title('Afdelingen')).toHaveFocus());
    await user.type(await field('Naam van de afdeling'), 'Wonen');
    await user.type(await field('Hoofd'), 'Ruth Bos');
    await user.type(await field('E-mail van het hoofd'), 'r@x.nl{Enter}');

    await waitFor(async () => expect(await title('Medewerkers')).toHaveFocus());
    await user.click(await field('Plak hier een lijst'));
    await user.paste('Jan Vos\tjan@x.nl\twonen\nEls Bos\tels@x.nl\t');
    const read = await screen.findByRole('region', { name: 'Zo is de lijst gelezen' });
    expect(
      within(read)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Jan Vos · jan@x.nl · Wonen', 'Els Bos · els@x.nl']);
    await user.click(await button('Bewaar en ga verder'));

    await waitFor(async () => expect(await title('Klaar')).toHaveFocus());
    expect(screen.getByText('2 medewerkers toegevoegd.')).toBeVisible();
    expect(screen.getByText(/^Alles is ingevuld/)).toBeVisible();
    expect(register.opened).toMatchObject({
      settings: { organisation: 'De Brug', callbackTerm: 3 },
      lists: {
        departments: [{ name: 'Wonen', head: 'Ruth Bos', headEmail: 'r@x.nl' }],
        employees: [
          { name: 'Jan Vos', email: 'jan@x.nl', department: 'Wonen' },
          { name: 'Els Bos', email: 'els@x.nl', department: '' },
        ],
      },
    });
    await user.click(await button('Ga naar Vandaag'));
    expect(await screen.findByRole('tab', { name: /^Vandaag/ })).toHaveAttribute('aria-selected', 'true');
    expect(screen.queryByText(/^Nog in te vullen/)).not.toBeInTheDocument();
  });

  it('may be skipped and gone back to, with what was typed', async () => {
    const { user } = await openSteps();
    await user.type(await field('Naam van uw organisatie'), 'De Brug');
    await user.click(await button('Sla deze stap over'));
    await title('Afdelingen');
    await user.click(await button('Terug'));
    expect(await field('Naam van uw organisatie')).toHaveValue('De Brug');
  });

  it('is told at its field where it can’t be so', async () => {
    const { user, register } = await openSteps();
    await user.type(await field('Terugbeltermijn in werkdagen'), 'x{Enter}');
    await waitFor(async () => expect(await field('Terugbeltermijn in werkdagen')).toHaveFocus());
    expect(screen.getByText(/^Vul een heel getal/)).toBeVisible();
    await user.clear(await field('Terugbeltermijn in werkdagen'));
    await user.type(await field('Terugbeltermijn in werkdagen'), '5');
    await user.click(await button('Ga verder'));

    await user.type(await field('E-mail van het hoofd'), 'ruth');
    await user.click(await button('Bewaar en ga verder'));
    await waitFor(async () => expect(await field('Naam van de afdeling')).toHaveFocus());
    expect(screen.getByText(/^Dit is geen e-mailadres/)).toBeVisible();
    expect(register.opened?.lists.departments).toEqual([]);
  });

  it('keeps what was typed when it can’t be saved now', async () => {
    const { user, setUp, register } = await openSteps();
    await user.type(await field('Naam van uw organisatie'), 'De Brug');
    setUp.failNext('saveSettings', { code: 'cellEditMode' });
    await user.click(await button('Bewaar en ga verder'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await field('Naam van uw organisatie')).toHaveValue('De Brug');
    await user.click(await button('Bewaar en ga verder'));
    await title('Afdelingen');
    expect(register.opened?.settings.organisation).toBe('De Brug');
  });

  it('is not written over what a colleague filled in meanwhile', async () => {
    const { user, register } = await openSteps();
    await user.type(await field('Naam van uw organisatie'), 'De Brug');
    const { opened } = register;
    if (opened) register.opened = { ...opened, settings: { ...opened.settings, organisation: 'De Linde' } };
    await user.click(await button('Bewaar en ga verder'));
    expect(await screen.findByText(/^Iemand anders wijzigde dit intussen/)).toBeVisible();
    expect(screen.getByText('In de werkmap staat nu: De Linde.')).toBeVisible();
    expect(register.opened?.settings.organisation).toBe('De Linde');
  });

  it('is kept when the pane goes, and gone on with in the next', async () => {
    const drafts = fakeDrafts();
    const first = await openSteps({ drafts });
    await first.user.type(await field('Naam van uw organisatie'), 'De Brug');
    await first.hide();
    await waitFor(() => expect(drafts.kept.has('setUp')).toBe(true));
    first.close();
    await openSteps({ drafts, register: first.register });
    await waitFor(async () => expect(await field('Naam van uw organisatie')).toHaveValue('De Brug'));
  });
});

describe('a pasted list of employees', () => {
  async function withPasted(text: string, lists: Partial<Lists> = {}, inactive: readonly string[] = []) {
    const register = fakeRegister();
    const { opened } = register;
    if (opened)
      register.opened = {
        ...opened,
        settings: { ...opened.settings, organisation: '' },
        lists: { ...opened.lists, ...lists },
      };
    const steps = await openSteps({ register }, inactive);
    await steps.user.click(await button('Sla deze stap over').catch(() => button('Ga verder')));
    await steps.user.click(await button('Ga verder'));
    await steps.user.click(await field('Plak hier een lijst'));
    await steps.user.paste(text);
    return steps;
  }
  const employees = (register: ReturnType<typeof fakeRegister>) =>
    register.opened?.lists.employees.slice(3).map(({ name, email, department }) => [name, email, department]);

  it('says who is on the list already, and adds the others', async () => {
    const { user, register } = await withPasted('Sanne Bakker <s.bakker@example.nl>; Jan Vos <jan@x.nl>');
    expect(await screen.findByText('1 nieuw, 1 al in de lijst of dubbel.')).toBeVisible();
    await user.click(await button('Bewaar en ga verder'));
    await title('Klaar');
    expect(employees(register)).toEqual([['Jan Vos', 'jan@x.nl', '']]);
  });

  it('fills in an address that somebody on the list lacks, and tells who is on it as inactive', async () => {
    const list = 'Sanne;sanne@x.nl\nBram;bram@x.nl\nCor;cor@x.nl';
    const sanne = { name: 'Sanne', email: '', department: '' };
    const { user, register } = await withPasted(list, { employees: [sanne] }, ['Bram']);
    expect(screen.getByText('2 nieuw, 1 aangevuld.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bewaar en ga verder' }));
    expect(
      await screen.findByText('1 medewerker toegevoegd. Bij 1 medewerker is het e-mailadres aangevuld.'),
    ).toBeVisible();
    expect(screen.getByText(/^Bram staat in de lijst als niet actief/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Maak weer actief' }));
    await waitFor(() => expect(screen.queryByText(/^Bram staat in de lijst/)).not.toBeInTheDocument());
    expect(register.asked).toContain('addToList');
  });

  it('is put right at the line that wasn’t understood, which may make a department or be left out', async () => {
    const { user, register } = await withPasted(
      'Naam\tE-mail\tAfdeling\nJan Vos\tjan@x\tKlantcontact\nEls Bos\tels@x.nl\tInkoop\nKees\t\tInkoop\n\t@\t',
    );
    await user.click(await button('Bewaar en ga verder'));
    expect(await screen.findByText(/^Verbeter eerst 4 regels/)).toBeVisible();
    const line = (start: string) => screen.findByRole('region', { name: new RegExp(`^Regel ${start}`) });
    await waitFor(async () =>
      expect(within(await line('2')).getByRole('textbox', { name: 'E-mail' })).toHaveFocus(),
    );
    await user.type(within(await line('2')).getByRole('textbox', { name: 'E-mail' }), '.nl');
    await user.selectOptions(
      within(await line('3')).getByRole('combobox', { name: 'Afdeling' }),
      'Maak afdeling “Inkoop”',
    );
    await user.type(within(await line('4')).getByRole('textbox', { name: 'Naam' }), ' Smit');
    await user.click(within(await line('5')).getByRole('button', { name: 'Laat deze regel weg' }));
    await user.click(await button('Bewaar en ga verder'));
    await title('Klaar');
    expect(employees(register)).toEqual([
      ['Jan Vos', 'jan@x.nl', 'Klantcontact'],
      ['Els Bos', 'els@x.nl', 'Inkoop'],
      ['Kees Smit', '', 'Inkoop'],
    ]);
    expect(register.opened?.lists.departments.map(({ name }) => name)).toContain('Inkoop');
  });
});

describe('the reminder of what lacks', () => {
  it('goes by the workbook, and opens the first step that lacks', async () => {
    const register = newRegister();
    const { opened } = register;
    if (opened) register.opened = { ...opened, settings: { ...opened.settings, organisation: 'De Brug' } };
    const { user } = openPane({ register });
    expect(await screen.findByText('Nog in te vullen: afdelingen, medewerkers.')).toBeVisible();
    await user.click(await button('Vul dit in'));
    expect(await title('Afdelingen')).toHaveFocus();
  });

  it('can be put off in this workbook', async () => {
    const drafts = fakeDrafts();
    const { user, close, register } = openPane({ register: newRegister(), drafts });
    await user.click(await button('Vraag dit later'));
    expect(screen.queryByText(/^Nog in te vullen/)).not.toBeInTheDocument();
    close();
    openPane({ register, drafts });
    await screen.findByText('Er wacht niemand op antwoord.');
    expect(screen.queryByText(/^Nog in te vullen/)).not.toBeInTheDocument();
  });

  it('says it in English too', async () => {
    openPane({ register: newRegister(), language: 'en' });
    expect(
      await screen.findByText('Still to fill in: the name of your organisation, departments, employees.'),
    ).toBeVisible();
  });
});
