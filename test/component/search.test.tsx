import { screen, within } from '@testing-library/react';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

const row = (id: string, change: Partial<Complaint> = {}): Partial<Complaint> => ({
  rowId: id as RowId,
  caseNumber: `2026-0${id}-BX` as CaseNumber,
  ...change,
});
const closed = { status: 'closed', closedOn: toDay('2026-07-01') } as const;

const rows = [
  row('415', {
    name: 'Zoë Bos',
    summary: 'Lekkage in de keuken',
    receivedOn: toDay('2026-06-01'),
    ...closed,
  }),
  row('416', {
    name: 'Ali Demir',
    phone: '06 87654321',
    summary: 'Rekening te hoog',
    receivedOn: toDay('2026-06-02'),
  }),
  row('417', {
    name: 'J. Bosma',
    summary: 'Monteur niet gekomen',
    account: 'De kraan lekt al weken.',
    receivedOn: toDay('2026-06-03'),
  }),
];

const box = () => screen.findByRole('searchbox', { name: 'Zoek een klacht' });
/** The case that is shown, by its number in its head. */
const caseOf = (caseNumber: string) => screen.findByText(caseNumber, { selector: 'header *' });
const found = async (title: RegExp) => {
  await screen.findByRole('heading', { level: 1, name: title });
  return screen.getAllByRole('button', { name: /2026-0/ }).map((button) => button.textContent);
};

describe('looking for a complaint', () => {
  it.each([
    ['its number', '416'],
    ['a name', 'demir'],
    ['a phone number in another form', '+31 6 8765'],
    ['words of the description', 'hoog rekening'],
  ])('finds it by %s, and Enter opens the case', async (_, typed) => {
    const { user } = openPane({ rows });
    await user.type(await box(), typed);
    expect(await found(/^1 klacht gevonden, 1 open$/)).toEqual([
      expect.stringMatching(/Ali Demir.*2026-0416/),
    ]);
    await user.keyboard('{Enter}');
    expect(await caseOf('2026-0416-BX')).toBeVisible();
    expect(await box()).toHaveValue('');
    expect(screen.getByRole('tabpanel', { name: /Dossier/ })).toHaveFocus();
  });

  it('opens the first for who presses Enter before anything is found', async () => {
    const { user } = openPane({ rows });
    await user.type(await box(), '417{Enter}');
    expect(await caseOf('2026-0417-BX')).toBeVisible();
  });

  it('shows open complaints first, and the arrow keys walk through them and back', async () => {
    const { user } = openPane({ rows });
    await user.type(await box(), 'bos');
    expect(await found(/^2 klachten gevonden, 1 open$/)).toEqual([
      expect.stringMatching(/J\. Bosma/),
      expect.stringMatching(/Zoë Bos/),
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: /Zoë Bos/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(await box()).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await caseOf('2026-0415-BX')).toBeVisible();
  });

  it.each(['Nieuw', 'Dossier', 'Rapport', 'Instellingen'])(
    'is at hand by Ctrl+F on the part %s',
    async (tab) => {
      const { user } = openPane({ rows });
      await user.click(await screen.findByRole('tab', { name: new RegExp(tab) }));
      await user.keyboard('{Control>}f{/Control}');
      expect(await box()).toHaveFocus();
    },
  );

  it('loses nothing of a form that is being filled in', async () => {
    const { user } = openPane({ view: 'new', rows });
    await user.type(await screen.findByLabelText(/^Naam/), 'Tweede beller');
    await user.type(await box(), 'demir{Escape}');
    expect(await screen.findByLabelText(/^Naam/)).toHaveValue('Tweede beller');
    expect(screen.queryByRole('heading', { name: /gevonden/ })).not.toBeInTheDocument();
  });

  it('gives way to a part that is chosen', async () => {
    const { user } = openPane({ rows });
    await user.type(await box(), 'bos');
    await found(/gevonden/);
    await user.click(screen.getByRole('tab', { name: /Nieuw/ }));
    expect(await screen.findByLabelText(/^Naam/)).toBeVisible();
    expect(await box()).toHaveValue('');
  });

  it('says that nothing was found, and what one may look for', async () => {
    const { user } = openPane({ rows });
    await user.type(await box(), 'xyzzy');
    expect(await screen.findByText(/^Zoek op klachtnummer/)).toBeVisible();
  });

  it('knows at once what this pane and a colleague registered', async () => {
    const { user, changeAsColleague, register } = openPane({ rows });
    await user.type(await box(), 'demir');
    await found(/^1 klacht/);
    await changeAsColleague((sheet) =>
      sheet.push({ ...sheet[1]!, ...row('500', { name: 'Nieuwe Demir' }) } as Complaint),
    );
    await user.type(await box(), ' ');
    expect(await found(/^2 klachten/)).toHaveLength(2);
    expect(register.asked).not.toContain('searchAccounts');
  });

  it('looks through what relations told when it is asked to', async () => {
    const { user } = openPane({ rows });
    await user.type(await box(), 'kraan');
    await screen.findByText('Geen klacht gevonden.', { selector: 'span:not([role])' });
    await user.click(screen.getByRole('button', { name: 'Zoek ook in wat de relatie vertelt' }));
    const part = await screen.findByRole('region', { name: 'Ook in wat de relatie vertelt: 1 klacht' });
    await user.click(within(part).getByRole('button', { name: /Bosma/ }));
    expect(await caseOf('2026-0417-BX')).toBeVisible();
  });

  it('says that columns of the office are looked through too, where there are any', async () => {
    const register = fakeRegister();
    if (register.opened) register.opened = { ...register.opened, hasOwn: true };
    const { user } = openPane({ rows, register });
    await user.type(await box(), 'kraan');
    await user.click(
      await screen.findByRole('button', {
        name: 'Zoek ook in wat de relatie vertelt en in “Van uw kantoor”',
      }),
    );
    expect(await screen.findByRole('region', { name: 'Ook gevonden: 1 klacht' })).toBeVisible();
  });

  it('tells why that can not be looked through', async () => {
    const { user, register } = openPane({ rows });
    register.failNext('searchAccounts', { code: 'offline' });
    await user.type(await box(), 'kraan');
    await user.click(await screen.findByRole('button', { name: 'Zoek ook in wat de relatie vertelt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/verbinding/);
  });
});

describe('a case that a filter hides', () => {
  it('is shown, the pane says that a filter is on, and takes it off', async () => {
    const { user, register } = openPane({ rows });
    register.isFiltered = true;
    await user.type(await box(), '416{Enter}');
    expect(await caseOf('2026-0416-BX')).toBeVisible();
    expect(await screen.findByText(/staat een filter aan/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Haal het filter weg' }));
    expect(screen.queryByText(/staat een filter aan/)).not.toBeInTheDocument();
    expect(register.isFiltered).toBe(false);
    expect(register.asked.filter((asked) => asked === 'select')).toHaveLength(2);
  });
});
