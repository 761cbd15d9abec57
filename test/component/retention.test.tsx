import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { CaseNumber, RowId } from '../../src/procedure/complaint/complaint';
import type { RetainedRow } from '../../src/usecases/ports/retentionPorts';
import { fakeRetention } from '../fakes/fakeRetention';
import { openPane } from '../fakes/uiPane';

const texts = { name: 'mevrouw Zandstra', category: 'Wachttijd', summary: 'Te laat', cause: '', measure: '' };

const closed = (nr: string, closedOn: string, more: Partial<RetainedRow> = {}) => ({
  rowId: `row ${nr}` as RowId,
  caseNumber: nr as CaseNumber,
  status: 'closed' as const,
  closedOn: toDay(closedOn),
  anonymisedOn: null,
  keptUntil: null,
  keptBecause: '',
  texts,
  ...more,
});

/** It is 8 July 2026. */
const rows = [
  closed('2023-0009-AB', '2023-12-30'),
  closed('2024-0001-CD', '2024-07-08'),
  closed('2024-0002-EF', '2024-07-09'),
];

async function looked(options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ view: 'settings', ...options });
  await pane.user.click(await screen.findByRole('button', { name: /^(Bewaartermijn|Retention period)$/ }));
  await pane.user.click(
    await screen.findByRole('button', {
      name: /^(Kijk welke klachten aan de beurt zijn|See which complaints are due)$/,
    }),
  );
  return pane;
}

describe('Bewaartermijn', () => {
  it('tells which complaints are due and what they will lose, and writes nothing yet', async () => {
    const retention = fakeRetention(rows);
    await looked({ retention: retention.port });
    expect(
      await screen.findByText(
        '2 klachten zijn 24 maanden of langer gesloten. Bijvoorbeeld 2023-0009-AB, 2024-0001-CD.',
      ),
    ).toBeVisible();
    const years = screen.getByRole('region', { name: 'Gesloten in' });
    expect(
      within(years)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['2023: 1 klacht', '2024: 1 klacht']);
    expect(screen.getByText(/^Een termijn korter dan 30 maanden/)).toBeVisible();
    expect(retention.asked).toEqual([]);
  });

  it('makes them anonymous on one press and says how many', async () => {
    const retention = fakeRetention(rows);
    const { user } = await looked({ retention: retention.port });
    await user.click(await screen.findByRole('button', { name: 'Maak 2 klachten anoniem' }));
    expect(await screen.findByText('2 klachten zijn nu anoniem.')).toBeVisible();
    expect(retention.asked[0]).toMatchObject({ on: '2026-07-08', own: [] });
    await user.click(screen.getByRole('button', { name: 'Kijk opnieuw' }));
    expect(
      await screen.findByText('Er zijn geen klachten die 24 maanden of langer gesloten zijn.'),
    ).toBeVisible();
  });

  it('shows texts that may name somebody, and lets a person keep them', async () => {
    const named = closed('2024-0001-CD', '2024-07-08', {
      texts: { ...texts, summary: 'Zandstra belde', cause: 'mail@voorbeeld.example' },
    });
    const retention = fakeRetention([named]);
    const { user } = await looked({ retention: retention.port });
    const part = await screen.findByRole('region', { name: '2 teksten noemen misschien iemand' });
    expect(within(part).getByText('2024-0001-CD · Type klacht: “Zandstra belde”')).toBeVisible();
    await user.click(within(part).getByRole('checkbox', { name: 'Maak deze teksten ook leeg' }));
    await user.click(screen.getByRole('button', { name: 'Maak 1 klacht anoniem' }));
    await screen.findByText('1 klacht is nu anoniem.');
    expect(retention.asked[0]?.cases[0]?.pointing).toEqual({});
  });

  it('clears those texts unless somebody keeps them', async () => {
    const named = closed('2024-0001-CD', '2024-07-08', { texts: { ...texts, measure: 'Bel 0592 123456' } });
    const retention = fakeRetention([named]);
    const { user } = await looked({ retention: retention.port });
    await user.click(await screen.findByRole('button', { name: 'Maak 1 klacht anoniem' }));
    await screen.findByText('1 klacht is nu anoniem.');
    expect(retention.asked[0]?.cases[0]?.pointing).toEqual({ measure: 'Bel 0592 123456' });
  });

  it('empties a column of the office only where somebody chose it', async () => {
    const retention = fakeRetention(rows, { own: ['Buurman', 'Bedrag'] });
    const { user } = await looked({ retention: retention.port });
    await user.click(await screen.findByRole('checkbox', { name: 'Buurman' }));
    await user.click(screen.getByRole('button', { name: 'Maak 2 klachten anoniem' }));
    await screen.findByText('2 klachten zijn nu anoniem.');
    expect(retention.asked[0]?.own).toEqual(['Buurman']);
  });

  it('tells what it leaves as it is, and why', async () => {
    const left = [
      closed('2023-0001-AB', '2023-01-02', { status: 'new' }),
      closed('2023-0002-AB', '2023-01-02', { closedOn: null }),
      closed('', '2023-01-02', { rowId: '' as RowId }),
      closed('2023-0003-AB', '2023-01-02', { rowId: 'twice' as RowId }),
      closed('2023-0004-AB', '2023-01-02', { rowId: 'twice' as RowId }),
    ];
    await looked({ retention: fakeRetention(left, { others: ['Getroffen C-2024-1'] }).port });
    expect(await screen.findByText(/^1 klacht zonder sluitdatum/)).toBeVisible();
    expect(screen.getByText(/^1 klacht met een sluitdatum en een open status/)).toBeVisible();
    expect(screen.getByText(/^3 klachten zonder eigen nummer of gekopieerd/)).toBeVisible();
    expect(screen.getByText(/^Op “Getroffen C-2024-1” blijven relaties staan/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /anoniem$/ })).not.toBeInTheDocument();
  });

  it('tells of which calamities it is no longer to be known whom they hit, and takes that out with the rest', async () => {
    const calamity = {
      ...{ rowId: 'c1' as RowId, code: 'C-2024-01', title: 'Dubbele incasso', status: 'closed' as const },
      ...{ closedOn: toDay('2024-01-02'), relations: 1_204 },
      sheets: ['Getroffenen C-2024-01', 'Brieven C-2024-01 (1)'],
    };
    const open = {
      ...calamity,
      code: 'C-2026-02',
      status: 'open' as const,
      sheets: ['Getroffenen C-2026-02'],
    };
    const retention = fakeRetention([], { calamities: [calamity, open] });
    const { user } = await looked({ retention: retention.port });
    const section = await screen.findByRole('region', { name: 'Getroffen relaties' });
    expect(within(section).getByRole('listitem')).toHaveTextContent(
      'C-2024-01 · Dubbele incasso: 1.204 relaties, op “Getroffenen C-2024-01”, “Brieven C-2024-01 (1)”',
    );
    expect(screen.getByText(/^Op “Getroffenen C-2026-02” blijven relaties staan/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Maak 1 calamiteit anoniem' }));
    expect(await screen.findByText(/Van 1 calamiteit is niet meer te zien wie die trof\.$/)).toBeVisible();
  });

  it('points at a category and a sheet that may name somebody, which stay', async () => {
    const named = rows.map((row) => ({ ...row, texts: { ...texts, category: 'Zandstra' } }));
    await looked({ retention: fakeRetention(named, { sheets: ['Zaak Zandstra'] }).port });
    expect(
      await screen.findByText(
        /^De rubriek van 2 klachten noemt misschien iemand: 2023-0009-AB, 2024-0001-CD\./,
      ),
    ).toBeVisible();
    expect(screen.getByText(/^De naam van blad “Zaak Zandstra” noemt misschien iemand\./)).toBeVisible();
  });

  it.each([null, 5])('asks for a term where the setting says %s', async (months) => {
    const { user, register } = await looked({ retention: fakeRetention(rows, { months }).port });
    await user.click(await screen.findByRole('button', { name: 'Open Instellingen' }));
    expect(screen.getByText(/een getal in van 6 of meer/)).toBeVisible();
    expect(register.asked).toContain('openSheet');
  });

  it('does nothing by another term than was shown', async () => {
    const retention = fakeRetention(rows);
    const { user } = await looked({ retention: retention.port });
    const button = await screen.findByRole('button', { name: 'Maak 2 klachten anoniem' });
    retention.port.basis = async () => ({ ok: true, value: { months: 6, own: [], sheets: [] } });
    await user.click(button);
    expect(await screen.findByText(/^Gestopt/)).toBeVisible();
    expect(retention.asked).toEqual([]);
  });

  it('says that part of it may be done where Excel stops halfway', async () => {
    const retention = fakeRetention(rows);
    const { user } = await looked({ retention: retention.port });
    retention.failNext('clear', { code: 'sessionExpired' });
    await user.click(await screen.findByRole('button', { name: 'Maak 2 klachten anoniem' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/verlopen.*Een deel kan al anoniem zijn/);
  });

  it('says it in English', async () => {
    const { user } = await looked({ language: 'en', retention: fakeRetention(rows).port });
    await user.click(await screen.findByRole('button', { name: 'Make 2 complaints anonymous' }));
    expect(await screen.findByText('2 complaints are anonymous now.')).toBeVisible();
  });

  it('tells which complaints the office keeps longer, and of which it has to say until when', async () => {
    const kept = Array.from({ length: 6 }, (_, index) =>
      closed(`2024-000${index}-KL`, '2024-01-01', { keptUntil: toDay('2027-01-01') }),
    );
    const unclear = closed('2024-0009-MN', '2024-01-01', { keptUntil: 'unclear' });
    await looked({ retention: fakeRetention([...rows, ...kept, unclear]).port });
    const five = '2024-0000-KL, 2024-0001-KL, 2024-0002-KL, 2024-0003-KL, 2024-0004-KL …';
    expect(
      await screen.findByText(`6 klachten blijven staan door de kolom “Bewaren tot”: ${five}.`),
    ).toBeVisible();
    expect(
      screen.getByText(/^Bij 1 klacht is niet duidelijk tot wanneer u bewaart, .*: 2024-0009-MN\./),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Maak 2 klachten anoniem' })).toBeVisible();
  });

  it('leads whom a relation asks to be forgotten to what is kept of somebody', async () => {
    const { user } = openPane({ view: 'settings' });
    await user.click(await screen.findByRole('button', { name: 'Bewaartermijn' }));
    await user.click(await screen.findByRole('button', { name: 'Een relatie wil vergeten worden' }));
    expect(await screen.findByRole('heading', { name: 'Gegevens van een relatie' })).toBeVisible();
  });
});
