import { screen, waitFor, within } from '@testing-library/react';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import type { Fault } from '../../src/usecases/ports/ports';
import { holdCalls } from '../fakes/holdCalls';
import { notReachedReport } from '../fixtures/aReport';
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
    await user.click(button('Doorgegeven'));
    expect(await screen.findByText(/^De toegezegde actie is aan Sanne Bakker/)).toBeVisible();
    expect(screen.getByText('Wordt bewaard…')).toBeVisible();
    expect(register.rows[0]?.status).toBe('new');
    await writes.end();
    await waitFor(() => expect(screen.queryByText('Wordt bewaard…')).not.toBeInTheDocument());
    expect(register.rows[0]?.status).toBe('handedOver');
    expect(button('Sanne Bakker zegt: uitgevoerd')).toBeVisible();
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
    await user.click(button('Doorgegeven'));
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
    await pane.user.click(button('Doorgegeven'));
    await screen.findByText('Wordt bewaard…');
    await begin(pane, 'Bosch');
    expect(pane.writes.count()).toBe(1);
    await pane.writes.end(offline);
    await pane.writes.end();
    await waitFor(() => expect(pane.register.rows[0]?.name).toBe('Bosch'));
    // The step that failed is not shown as if it stood.
    expect(await screen.findByRole('heading', { level: 1, name: 'Bosch' })).toBeVisible();
    expect(button('Doorgegeven')).toBeVisible();
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
