import { screen, waitFor, within } from '@testing-library/react';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import type { Fault } from '../../src/usecases/ports/ports';
import { fakeCalamities } from '../fakes/fakeCalamities';
import { holdCalls } from '../fakes/holdCalls';
import { notReachedReport } from '../fixtures/aReport';
import { aCalamity } from '../fixtures/aCalamity';
import { openPane } from '../fakes/uiPane';

async function openCase(...rows: Partial<Complaint>[]) {
  const pane = openPane({ rows, view: 'case', me: 'Pieter Zijlstra' });
  const writes = holdCalls(pane.register, 'write');
  await screen.findByText('Geen klacht gekozen');
  const select = (at: number) => pane.selectRow(pane.register.rows[at] ?? null);
  await select(0);
  await screen.findByRole('heading', { level: 1 });
  return { ...pane, writes, select };
}
const step = () => screen.getByRole('region', { name: 'Volgende stap' });
const button = (name: string) => screen.getByRole('button', { name });
const offline: Fault = { code: 'offline' };

describe('a step that is being written', () => {
  it('shows the case as it will stand, and that it is under way until it stands', async () => {
    const { user, register, writes } = await openCase({});
    await user.click(button('Leg vast: doorgegeven'));
    expect(await screen.findByText(/^Sanne Bakker voert de toegezegde actie uit/)).toBeVisible();
    expect(screen.getByText('Wordt bewaard…')).toBeVisible();
    expect(register.rows[0]?.status).toBe('new');
    await writes.end();
    await waitFor(() => expect(screen.queryByText('Wordt bewaard…')).not.toBeInTheDocument());
    expect(register.rows[0]?.status).toBe('handedOver');
    expect(button('Leg vast: Sanne Bakker heeft de actie uitgevoerd')).toBeVisible();
  });

  it('is taken back with the reason where it could not be written, and what was typed for it stays', async () => {
    const { user, register, writes } = await openCase({ status: 'followedUp' });
    await user.type(screen.getByRole('combobox', { name: 'Gecontroleerd door' }), 'Ruth Oosterhof');
    await user.click(button('Leg controle vast'));
    expect(await screen.findByText(/^Bel mevrouw J. van der Meer terug/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Leg controle vast' })).not.toBeInTheDocument();

    await writes.end(offline);
    expect(await within(step()).findByRole('alert')).toHaveTextContent('geen verbinding');
    expect(screen.queryByText(/^Bel mevrouw/)).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Gecontroleerd door' })).toHaveValue('Ruth Oosterhof');
    expect(register.rows[0]?.checkedBy).not.toBe('Ruth Oosterhof');
  });

  it('is told above another case that is in front by then, and at its own when that is shown', async () => {
    const { user, writes, select, register } = await openCase(
      {},
      { name: 'Ander', rowId: 'r-2' as RowId, caseNumber: '2026-0418-CY' as CaseNumber },
    );
    await user.click(button('Leg vast: doorgegeven'));
    await select(1);
    await screen.findByRole('heading', { level: 1, name: 'Ander' });
    expect(screen.queryByText('Wordt bewaard…')).not.toBeInTheDocument();
    await writes.end(offline);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(String(register.rows[0]?.caseNumber));
    expect(alert).toHaveTextContent('geen verbinding');
    await select(0);
    expect(await within(step()).findByRole('alert')).toHaveTextContent('geen verbinding');
    await select(1);
    await screen.findByRole('heading', { level: 1, name: 'Ander' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a field that is being saved', () => {
  const begin = async (pane: Awaited<ReturnType<typeof openCase>>, value: string) => {
    await pane.user.click(button('Wijzig Naam'));
    const field = screen.getByRole('textbox', { name: 'Naam' });
    await pane.user.clear(field);
    await pane.user.type(field, value);
    await pane.user.click(button('Bewaar'));
  };

  it('reads as it was typed at once', async () => {
    const pane = await openCase({});
    await begin(pane, 'Bosch');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bosch' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Naam' })).not.toBeInTheDocument();
    expect(button('Wijzig Naam')).toHaveFocus();
    await pane.writes.end();
    await waitFor(() => expect(pane.register.rows[0]?.name).toBe('Bosch'));
  });

  it('stands open again as it was typed where that could not be written', async () => {
    const pane = await openCase({});
    await begin(pane, 'Bosch');
    await screen.findByRole('heading', { level: 1, name: 'Bosch' });
    await pane.writes.end(offline);
    expect(await screen.findByRole('alert')).toHaveTextContent('geen verbinding');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Bosch');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('mevrouw J. van der Meer');
  });

  it('waits for the step before it, and rests on what became of that', async () => {
    const pane = await openCase({});
    await pane.user.click(button('Leg vast: doorgegeven'));
    await screen.findByText('Wordt bewaard…');
    await begin(pane, 'Bosch');
    expect(pane.writes.count()).toBe(1);
    await pane.writes.end(offline);
    await pane.writes.end();
    await waitFor(() => expect(pane.register.rows[0]?.name).toBe('Bosch'));
    // The step that failed is not shown as if it stood.
    expect(await screen.findByRole('heading', { level: 1, name: 'Bosch' })).toBeVisible();
    expect(button('Leg vast: doorgegeven')).toBeVisible();
    expect(pane.register.rows[0]?.status).toBe('new');
  });
});

it('a call is shown as it was reported while that is being written', async () => {
  const ready: Partial<Complaint> = {
    status: 'handedOver',
    checkedBy: 'Ruth Oosterhof',
    checkedOn: '2026-07-07' as Complaint['checkedOn'],
  };
  const pane = openPane({
    rows: [ready],
    view: 'case',
    call: async () => ({ ok: true, value: notReachedReport() }),
  });
  const writes = holdCalls(pane.register, 'write');
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await pane.user.click(await screen.findByRole('button', { name: 'Bel terug' }));
  expect(await screen.findByText('Wordt bewaard…')).toBeVisible();
  expect(pane.register.rows[0]?.attempts ?? 0).toBe(0);
  await writes.end();
  expect(await screen.findByText(/vastgelegd, niet bereikt/)).toBeVisible();
  expect(screen.queryByText('Wordt bewaard…')).not.toBeInTheDocument();
});

describe('the list of what waits', () => {
  /** The only complaint in the list, below the days. */
  const line = () => within(screen.getByRole('region', { name: /1$/ })).getByRole('listitem');
  const today = async (pane: Awaited<ReturnType<typeof openCase>>) => {
    await pane.user.click(screen.getByRole('tab', { name: /Vandaag/ }));
    await screen.findByRole('list', { name: 'De komende tien werkdagen' });
    return line();
  };

  it('shows a case as it will stand after a step, and as it was with the reason where that fails', async () => {
    const pane = await openCase({});
    await pane.user.click(button('Leg vast: doorgegeven'));
    const before = await today(pane);
    expect(before).toHaveTextContent('Wordt bewaard…');
    expect(before).not.toHaveTextContent('nog doorgeven');
    await pane.writes.end(offline);
    expect(await screen.findByRole('alert')).toHaveTextContent('geen verbinding');
    expect(line()).toHaveTextContent('nog doorgeven');
    expect(line()).not.toHaveTextContent('Wordt bewaard…');

    await pane.user.click(button('Toon deze klacht'));
    expect(
      await within(await screen.findByRole('region', { name: 'Volgende stap' })).findByRole('alert'),
    ).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('keeps what was written while it was being read anew', async () => {
    const pane = await openCase({});
    await pane.user.click(button('Leg vast: doorgegeven'));
    const lists = holdCalls(pane.register, 'openCases');
    await today(pane);
    await pane.writes.end();
    await waitFor(() => expect(line()).not.toHaveTextContent('Wordt bewaard…'));
    expect(line()).not.toHaveTextContent('nog doorgeven');
    expect(lists.count()).toBe(2);
  });
});

describe('a calamity that is being changed', () => {
  async function openCalamity() {
    const calamities = fakeCalamities([aCalamity()]);
    const pane = openPane({ view: 'report', me: 'Mila Smit', calamities });
    const writes = holdCalls(calamities.port, 'writeCalamity');
    await pane.user.click(await screen.findByRole('radio', { name: 'Calamiteiten' }));
    await pane.user.click(await screen.findByRole('button', { name: /Dubbele incasso/ }));
    await pane.user.click(button('Wijzig Naam van de calamiteit'));
    const field = screen.getByRole('textbox', { name: /^Naam van de calamiteit/ });
    await pane.user.clear(field);
    await pane.user.type(field, 'Dubbel geïnd');
    await pane.user.click(button('Bewaar'));
    return { ...pane, writes, calamities };
  }

  it('reads as it was typed at once, and says so until it stands', async () => {
    const { writes, calamities } = await openCalamity();
    expect(await screen.findByRole('heading', { name: 'Dubbel geïnd' })).toBeVisible();
    expect(screen.getByText('Wordt bewaard…')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Naam van de calamiteit/ })).not.toBeInTheDocument();
    expect(calamities.rows).toMatchObject([{ title: 'Dubbele incasso' }]);
    await writes.end();
    await waitFor(() => expect(screen.queryByText('Wordt bewaard…')).not.toBeInTheDocument());
    expect(calamities.rows).toMatchObject([{ title: 'Dubbel geïnd' }]);
  });

  it('stands open again as it was typed where that could not be written', async () => {
    const { writes } = await openCalamity();
    await screen.findByRole('heading', { name: 'Dubbel geïnd' });
    await writes.end(offline);
    expect(await screen.findByRole('alert')).toHaveTextContent('geen verbinding');
    expect(screen.getByRole('textbox', { name: /^Naam van de calamiteit/ })).toHaveValue('Dubbel geïnd');
    expect(screen.getByRole('heading', { name: 'Dubbele incasso' })).toBeVisible();
  });

  it('is told in the list, which shows it as it was, and leads back to what was typed', async () => {
    const { user, writes } = await openCalamity();
    await user.click(button('Alle calamiteiten'));
    expect(await screen.findByRole('button', { name: /Dubbel geïnd/ })).toBeVisible();
    await writes.end(offline);
    expect(await screen.findByRole('alert')).toHaveTextContent('calamiteit C-2026-01');
    expect(screen.getByRole('button', { name: /Dubbele incasso/ })).toBeVisible();
    await user.click(button('Toon deze calamiteit'));
    expect(screen.getByRole('textbox', { name: /^Naam van de calamiteit/ })).toHaveValue('Dubbel geïnd');
  });
});
