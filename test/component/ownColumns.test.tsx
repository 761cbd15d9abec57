import { screen, waitFor, within } from '@testing-library/react';
import type { OwnFact } from '../../src/procedure/complaint/own/ownColumn';
import { enter } from '../fakes/aPerson';
import { fakeOwn } from '../fakes/fakeOwn';
import { openPane } from '../fakes/uiPane';

const fact = (header: string, changes: Partial<OwnFact> = {}): OwnFact => ({
  ...{ header, kind: 'text', choices: [], value: '', shown: '' },
  ...changes,
});

const facts = [
  fact('Wijk "oud"', { value: 'Noord', shown: 'Noord' }),
  fact('Bezoek', { kind: 'day', value: 46_210, shown: '07-07-2026' }),
  fact('Bedrag', { kind: 'number', value: 3, shown: '3' }),
  fact('Via wie', { kind: 'choice', choices: ['Buur', 'Winkel'] }),
  fact('Dubbel', { kind: 'calculated', value: 6, shown: '6' }),
];

async function openCase(own = fakeOwn(facts)) {
  const pane = openPane({ rows: [{}], view: 'case', me: 'Sanne Bakker', own: own.port });
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return { ...pane, own };
}

const part = () => screen.findByRole('region', { name: 'Van uw kantoor' });
const edit = async (name: string) => within(await part()).findByRole('button', { name: `Wijzig ${name}` });

describe('the columns of the office in a case', () => {
  it('stand under a heading of their own, and what is calculated can’t be changed', async () => {
    await openCase();
    expect(await within(await part()).findByText('Noord')).toBeVisible();
    expect(within(await part()).getByText('6')).toBeVisible();
    expect(within(await part()).getAllByRole('button')).toHaveLength(4);
  });

  it('have no heading where the office added none', async () => {
    await openCase(fakeOwn());
    expect(screen.queryByRole('region', { name: 'Van uw kantoor' })).toBeNull();
  });

  it('are changed in their place, with the keyboard alone', async () => {
    const { user } = await openCase();
    (await edit('Wijk "oud"')).focus();
    await user.keyboard('{Enter}');
    const field = screen.getByLabelText('Wijk "oud"');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '=West');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await within(await part()).findByText('=West')).toBeVisible();
    expect(await edit('Wijk "oud"')).toHaveFocus();
  });

  it('say at the field what is no number, no day', async () => {
    const { user } = await openCase();
    for (const [name, typed, said] of [
      ['Bedrag', '1.234', /geen getal/],
      ['Bezoek', '31-02-2026', /geen datum/],
    ] as const) {
      await user.click(await edit(name));
      const field = screen.getByLabelText(name);
      await user.clear(field);
      await enter(user, field, typed);
      await user.click(screen.getByRole('button', { name: 'Bewaar' }));
      expect(field).toHaveAccessibleDescription(said);
      await user.keyboard('{Escape}');
    }
  });

  it('can’t be made blank where the office requires them', async () => {
    const { user, own } = await openCase();
    own.required = ['Wijk "oud"'];
    await user.click(await edit('Wijk "oud"'));
    const field = screen.getByLabelText('Wijk "oud"');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Vul dit veld in/));
    expect(own.facts[0]).toMatchObject({ value: 'Noord' });
  });

  it('offer what their list has', async () => {
    const { user, own } = await openCase();
    await user.click(await edit('Via wie'));
    await user.selectOptions(screen.getByLabelText('Via wie'), 'Winkel');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await within(await part()).findByText('Winkel')).toBeVisible();
    expect(own.facts[3]).toMatchObject({ value: 'Winkel' });
  });

  it('show both versions where a colleague changed them meanwhile, and write over nothing', async () => {
    const { user, own } = await openCase();
    await user.click(await edit('Wijk "oud"'));
    await user.type(screen.getByLabelText('Wijk "oud"'), ' en West');
    own.facts = own.facts.map((one, index) => (index === 0 ? { ...one, value: 'Oost', shown: 'Oost' } : one));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Oost')).toBeVisible();
    expect(own.facts[0]).toMatchObject({ value: 'Oost' });
    await user.click(screen.getByRole('button', { name: 'Bewaar wat ik typte' }));
    expect(await within(await part()).findByText('Noord en West')).toBeVisible();
  });

  it('keep what was typed where the column is gone, and say so', async () => {
    const { user, own } = await openCase();
    await user.click(await edit('Wijk "oud"'));
    await user.type(screen.getByLabelText('Wijk "oud"'), ' en West');
    own.failNext('write', { code: 'columnMissing', name: 'Wijk "oud"' });
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/De kolom .* is niet te vinden/)).toBeVisible();
    expect(screen.getByLabelText('Wijk "oud"')).toHaveValue('Noord en West');
  });
});
