import { screen, waitFor, within } from '@testing-library/react';
import type { CaseNumber, RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { enter } from '../fakes/aPerson';
import { fakeAccess } from '../fakes/fakeAccess';
import { fakeRegister } from '../fakes/fakeRegister';
import { fakeRetention } from '../fakes/fakeRetention';
import { openPane } from '../fakes/uiPane';

const row = (nr: string, name: string, phone: string) => ({
  ...{ rowId: `row ${nr}` as RowId, caseNumber: nr as CaseNumber, name, phone },
  ...{ address: '', postcode: '', email: '', summary: 'Te laat', receivedOn: toDay('2026-06-01') },
});

const rows = [
  row('2026-0001-AB', 'J. Bos', '06 12345678'),
  row('2026-0002-CD', 'K. Vries', '0612345678'),
  row('2026-0003-EF', 'L. Anders', '06 87654321'),
];

async function opened(options: Parameters<typeof openPane>[0] = {}) {
  const register = fakeRegister();
  const access = fakeAccess(register);
  const pane = openPane({ view: 'settings', register, access: access.port, rows, ...options });
  await pane.user.click(await screen.findByRole('button', { name: 'Gegevens van een relatie' }));
  return { ...pane, access };
}

async function looked(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await opened(options);
  await enter(pane.user, await screen.findByRole('textbox', { name: /^Naam/ }), 'mevrouw J. Bos');
  await enter(pane.user, screen.getByRole('textbox', { name: /^Telefoon/ }), '06-12345678');
  await pane.user.click(screen.getByRole('button', { name: 'Zoek in de werkmap' }));
  return { ...pane, list: await screen.findByRole('region', { name: 'Klachten' }) };
}

describe('what is kept of a relation', () => {
  it('needs a name and something to recognise somebody by, told at the field', async () => {
    const { user } = await opened();
    const find = await screen.findByRole('button', { name: 'Zoek in de werkmap' });
    await user.click(find);
    expect(screen.getByText('Vul de naam van de relatie in.')).toBeVisible();
    const name = screen.getByRole('textbox', { name: /^Naam/ });
    expect(name).toHaveFocus();
    await enter(user, name, 'J. Bos');
    await user.click(find);
    expect(screen.getByText(/^Vul nog iets in waaraan de relatie te herkennen is/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Telefoon/ })).toHaveFocus();
  });

  it('is found, and only what is certain is ticked', async () => {
    const { list } = await looked();
    const ticks = within(list).getAllByRole('checkbox');
    expect(
      ticks.map((tick) => tick.getAttribute('checked') !== null || (tick as HTMLInputElement).checked),
    ).toEqual([true, false]);
    expect(
      within(list).getByRole('checkbox', {
        name: '2026-0002-CD · K. Vries · Te laat · 01-06-2026 · misschien iemand anders: zelfde telefoonnummer',
      }),
    ).not.toBeChecked();
    expect(within(list).queryByText(/L\. Anders/)).not.toBeInTheDocument();
  });

  it('comes on a sheet of what is ticked', async () => {
    const { user, access } = await looked();
    await user.click(screen.getByRole('button', { name: 'Maak een blad met inzage' }));
    expect(await screen.findByText(/^Het blad staat vooraan, klaar om af te drukken/)).toBeVisible();
    expect(access.sheets[0]).toMatchObject({
      person: { name: 'mevrouw J. Bos' },
      cases: [{ complaint: { caseNumber: '2026-0001-AB' } }],
      affected: [],
    });
  });

  it('is corrected in what is ticked, with what is wrong told at the field', async () => {
    const { user, list, register } = await looked();
    await user.click(within(list).getByRole('checkbox', { name: /K\. Vries/ }));
    await user.click(screen.getByRole('button', { name: 'Verbeter op 2 plekken' }));
    expect(screen.getByText('Vul in wat er moet staan.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat klopt er niet?' }), 'Telefoon');
    await enter(user, screen.getByRole('textbox', { name: 'Wat moet er staan?' }), '06 11112222');
    await user.click(screen.getByRole('button', { name: 'Verbeter op 2 plekken' }));
    expect(await screen.findByText(/^Op 2 plekken staat het nu goed\./)).toBeVisible();
    expect(register.rows.map(({ phone }) => phone)).toEqual(['06 11112222', '06 11112222', '06 87654321']);
  });

  it('is erased with a reason, and not while a complaint is open', async () => {
    const retention = fakeRetention(
      rows.map(({ rowId, caseNumber }, index) => ({
        ...{ rowId, caseNumber, anonymisedOn: null, keptUntil: null, keptBecause: '', texts: null },
        ...(index === 0
          ? { status: 'closed' as const, closedOn: toDay('2026-06-10') }
          : { status: 'new' as const, closedOn: null }),
      })),
    );
    const { user, list } = await looked({ retention: retention.port });
    await user.click(screen.getByRole('button', { name: 'Wis op 1 plek' }));
    expect(screen.getByText(/^Vul in waarom\./)).toBeVisible();
    await enter(user, screen.getByRole('textbox', { name: 'Reden' }), 'verzoek van 6 juli');
    await user.click(within(list).getByRole('checkbox', { name: /K\. Vries/ }));
    await user.click(screen.getByRole('button', { name: 'Wis op 2 plekken' }));
    expect(await screen.findByText(/^Nog niet gesloten: 2026-0002-CD\./)).toBeVisible();
    expect(retention.asked).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /K\. Vries/ }));
    await user.click(screen.getByRole('button', { name: 'Wis op 1 plek' }));
    expect(
      await screen.findByText(/^1 klacht is nu anoniem\. De reden staat in het logboek\.$/),
    ).toBeVisible();
    expect(retention.asked[0]).toMatchObject({
      note: 'verzoek van 6 juli',
      cases: [{ rowId: 'row 2026-0001-AB' }],
    });
  });

  it('says so where nothing is, and keeps what was typed', async () => {
    const { user } = await opened();
    const name = await screen.findByRole('textbox', { name: /^Naam/ });
    await enter(user, name, 'P. Niemand');
    await enter(user, screen.getByRole('textbox', { name: /^Telefoon/ }), '0592 111111');
    await user.click(screen.getByRole('button', { name: 'Zoek in de werkmap' }));
    expect(await screen.findByText('Van deze relatie is niets gevonden.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveValue('P. Niemand');
  });

  it('is asked for from a case, with who it is about filled in', async () => {
    const { user, selectRow, register } = openPane({ view: 'case', rows });
    await waitFor(() => expect(register.rows).toHaveLength(3));
    await selectRow(register.rows[0] ?? null);
    await user.click(await screen.findByRole('button', { name: 'Gegevens van deze relatie' }));
    expect(await screen.findByRole('textbox', { name: /^Naam/ })).toHaveValue('J. Bos');
    expect(screen.getByRole('textbox', { name: /^Telefoon/ })).toHaveValue('06 12345678');
  });

  it('is told in English too', async () => {
    const { user } = openPane({ view: 'settings', rows, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Data of a customer' }));
    expect(await screen.findByRole('button', { name: 'Search the workbook' })).toBeVisible();
  });
});
