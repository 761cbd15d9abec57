import { screen, waitFor, within } from '@testing-library/react';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import type { OwnFact } from '../../../src/procedure/complaint/own/ownColumn';
import { enter } from '../../fakes/aPerson';
import { aComplaint } from '../../fixtures/aComplaint';
import { fakeDrafts } from '../../fakes/fakeDrafts';
import { fakeOwn } from '../../fakes/fakeOwn';
import { fakeRegister } from '../../fakes/fakeRegister';
import { openPane } from '../../fakes/uiPane';
import { field, keptAs, register, whole } from './form';

const column = (header: string, changes: Partial<OwnFact> = {}): OwnFact => ({
  ...{ header, kind: 'text', choices: [], value: '', shown: '' },
  ...changes,
});

const columns = [
  column('Polis "oud"'),
  column('Bezoek', { kind: 'day' }),
  column('Bedrag', { kind: 'number' }),
  column('Via wie', { kind: 'choice', choices: ['Buur', 'Winkel'] }),
  column('Dubbel', { kind: 'calculated' }),
];

/** The form as somebody goes on with it, in a register to which the office added columns. */
async function openForm(
  own = fakeOwn(columns),
  typed: Record<string, string> = {},
  completing: Complaint | null = null,
) {
  const kept = fakeRegister();
  if (completing) kept.rows.push(completing);
  if (kept.opened) kept.opened = { ...kept.opened, hasOwn: own.facts.length > 0 };
  const drafts = fakeDrafts(
    new Map([['intake', keptAs({ typed: whole, own: typed, completing, attempt: null })]]),
  );
  const pane = openPane({ view: 'new', drafts, register: kept, own: own.port });
  await pane.user.click(await screen.findByRole('button', { name: 'Verder gaan' }));
  return { ...pane, own };
}

const part = () => screen.findByRole('region', { name: 'Van uw kantoor' });

describe('the office’s own columns in the form', () => {
  it('stand under a heading of their own, in the order of the sheet, without what is calculated', async () => {
    await openForm();
    await field(/^Via wie/);
    const labels = [...(await part()).querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Polis "oud"', 'Bezoek', 'Bedrag', 'Via wie']);
  });

  it('are registered with the complaint, each as what it holds, and blank ones not at all', async () => {
    const { user, register: kept } = await openForm();
    await enter(user, await field(/^Polis/), '=007');
    await enter(user, await field(/^Bezoek/), '9-7-2026');
    await user.selectOptions(await field(/^Via wie/), 'Winkel');
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    expect(kept.rows[0]).toMatchObject({
      own: [
        { column: { header: 'Polis "oud"' }, typed: { kind: 'text', text: '=007' } },
        { column: { header: 'Bezoek' }, typed: { kind: 'day', day: '2026-07-09' } },
        { column: { header: 'Via wie' }, typed: { kind: 'text', text: 'Winkel' } },
      ],
    });
  });

  it('keep a complaint back that lacks one that the office requires, say so at the field, and lead there', async () => {
    const own = fakeOwn(columns);
    own.required = ['polis "OUD"', 'Via wie'];
    const { user, register: kept } = await openForm(own);
    expect(await field(/^Polis/)).toBeRequired();
    expect(await field(/^Bezoek/)).not.toBeRequired();
    expect(await field(/^Polis/)).toHaveAccessibleDescription('');
    await user.click(await register());
    expect(await field(/^Polis/)).toHaveFocus();
    expect(await field(/^Polis/)).toHaveAccessibleDescription(/Vul dit veld in/);
    expect(await field(/^Via wie/)).toHaveAccessibleDescription(/Vul dit veld in/);
    expect(kept.rows).toHaveLength(0);
    await enter(user, await field(/^Polis/), 'P-1');
    await user.selectOptions(await field(/^Via wie/), 'Buur');
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
  });

  it('are not required of what is kept to be completed later', async () => {
    const own = fakeOwn(columns);
    own.required = ['Via wie'];
    const { user, register: kept } = await openForm(own);
    await field(/^Via wie/);
    await user.click(screen.getByRole('button', { name: 'Bewaar onvolledig' }));
    await waitFor(() => expect(kept.rows).toHaveLength(1));
    expect(kept.rows[0]).toMatchObject({ status: 'incomplete' });
  });

  it('are required of a row that was kept and is completed, also where it stood blank there', async () => {
    const own = fakeOwn(columns);
    own.required = ['Via wie'];
    const row = aComplaint({ status: 'incomplete', firstCallbackOn: null });
    const { user, register: kept } = await openForm(own, {}, row);
    await field(/^Via wie/);
    await user.click(await register());
    expect(await field(/^Via wie/)).toHaveFocus();
    await user.selectOptions(await field(/^Via wie/), 'Buur');
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    expect(kept.rows[0]).toMatchObject({ status: 'new' });
    expect(own.facts[3]).toMatchObject({ value: 'Buur' });
  });

  it('tell what is required of a column that nobody can fill in, and keep nothing back for it', async () => {
    const own = fakeOwn(columns);
    own.required = ['Wijk', 'Dubbel'];
    const { user } = await openForm(own);
    expect(
      await within(await part()).findByText(/^Verplicht volgens het blad Instellingen.*“Wijk”, “Dubbel”\./),
    ).toBeVisible();
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
  });

  it('say at the field what is no number, and lead there instead of registering', async () => {
    const { user, register: kept } = await openForm();
    await enter(user, await field(/^Bedrag/), '1.234');
    await user.click(await register());
    expect(await field(/^Bedrag/)).toHaveFocus();
    expect(await field(/^Bedrag/)).toHaveAccessibleDescription(/geen getal/);
    expect(kept.rows).toHaveLength(0);
  });

  it('are kept with the draft, and stand there again', async () => {
    await openForm(fakeOwn(columns), { 'Polis "oud"': 'P-12' });
    expect(await field(/^Polis/)).toHaveValue('P-12');
  });

  it('keep what was typed for one that is gone by now, and register nothing until somebody put it elsewhere', async () => {
    const { user, register: kept } = await openForm(fakeOwn(columns), { Wijk: 'Noord' });
    await user.click(await register());
    const gone = await field(/^Wijk/);
    expect(gone).toHaveFocus();
    expect(gone).toHaveValue('Noord');
    expect(gone).toHaveAccessibleDescription(/kolom is weg/);
    expect(kept.rows).toHaveLength(0);
    await user.clear(gone);
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
  });

  it('come back with what was typed where one is gone at the moment of writing', async () => {
    const own = fakeOwn(columns);
    const { user, register: kept } = await openForm(own);
    await enter(user, await field(/^Polis/), 'P-12');
    own.facts = columns.slice(1);
    kept.failNext('append', { code: 'columnMissing', name: 'Polis "oud"' });
    await user.click(await register());
    expect(await screen.findByRole('alert')).toHaveTextContent(/Polis "oud"/);
    expect(await field(/^Polis/)).toHaveValue('P-12');
    expect(await field(/^Polis/)).toHaveAccessibleDescription(/kolom is weg/);
    expect(await field(/^Naam/)).toHaveValue('=Jansen');
  });

  it('register nothing as long as it isn’t known what was typed for, and ask again', async () => {
    const own = fakeOwn(columns);
    own.failNext('columns', { code: 'offline' });
    const { user, register: kept } = await openForm(own, { 'Polis "oud"': 'P-12' });
    const alert = await screen.findByRole('alert');
    await user.click(await register());
    expect(kept.rows).toHaveLength(0);
    await user.click(within(alert).getByRole('button'));
    expect(await field(/^Polis/)).toHaveValue('P-12');
  });

  it('have no heading and are not asked for where the office added none', async () => {
    const own = fakeOwn();
    own.failNext('columns', { code: 'unexpected', detail: 'asked' });
    await openForm(own);
    await field(/^Naam/);
    expect(screen.queryByRole('region', { name: 'Van uw kantoor' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
