import { screen, within } from '@testing-library/react';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { strayRows } from '../fakes/fakeStrays';
import { passTime } from '../fakes/passTime';
import { openPane } from '../fakes/uiPane';

/** Rows as people leave them in the sheet. */
const unnumbered = { rowId: '' as RowId, caseNumber: '' as CaseNumber };
const typed: Partial<Complaint> = { ...unnumbered, name: 'De Wit' };
const alsoTyped: Partial<Complaint> = { ...unnumbered, name: 'De Zwart' };

/** Between two looks the pane leaves five seconds; a row has to be the same in two. */
const oneLook = () => passTime(5_000);
const twoLooks = async () => {
  await oneLook();
  await oneLook();
};
const open = async (...rows: Partial<Complaint>[]) => {
  const pane = openPane({ rows: [{}, ...rows] });
  await screen.findByText('mevrouw J. van der Meer');
  return pane;
};

describe('complaints that were typed in the sheet', () => {
  it('lead from their notice to the inspection of the register', async () => {
    const { user } = await open(typed);
    await twoLooks();
    await user.click(await screen.findByRole('button', { name: 'Register nakijken' }));
    expect(await screen.findByRole('heading', { name: 'Register nakijken' })).toBeVisible();
  });

  it('are listed at once, and told when they have got their number', async () => {
    const { register } = await open(typed, alsoTyped);
    expect(await screen.findByText('De Wit')).toBeVisible();
    await oneLook();
    expect(register.rows[1]?.caseNumber).toBe('');
    await oneLook();
    const sentence = '2 klachten zijn in het blad getypt en hebben nu een nummer.';
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByText(sentence).closest('[role]')).toHaveAttribute('role', 'status');
    expect(register.rows.map(({ caseNumber }) => caseNumber)).toEqual([
      '2026-0417-BX',
      expect.stringMatching(/^2026-0418-/),
      expect.stringMatching(/^2026-0419-/),
    ]);
    expect(register.log.map(({ event }) => event)).toEqual(['typed', 'typed']);
    expect(await screen.findByText(register.rows[1]?.caseNumber ?? 'none')).toBeVisible();
  });

  it('can be looked at from the notice, one after the other, until it is put away', async () => {
    const { user, register } = await open(typed, alsoTyped);
    await twoLooks();
    await user.click(await screen.findByRole('button', { name: /^Toon 2026-0418-/ }));
    expect(await screen.findByRole('heading', { name: 'De Wit' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^Toon 2026-0419-/ }));
    expect(await screen.findByRole('heading', { name: 'De Zwart' })).toBeVisible();
    expect(register.selectedRow).toBe(register.rows[2]?.rowId);
    await user.click(screen.getByRole('button', { name: 'Sluit bericht' }));
    expect(screen.queryByText(/in het blad getypt/)).not.toBeInTheDocument();
  });

  it('wait while somebody is still typing them', async () => {
    const { register, changeAsColleague } = await open(typed);
    await oneLook();
    await changeAsColleague((rows) => Object.assign(rows[1] ?? {}, { promise: 'Wij bellen' }));
    await oneLook();
    expect(register.rows[1]?.caseNumber).toBe('');
    await oneLook();
    expect(register.rows[1]).toMatchObject({
      promise: 'Wij bellen',
      caseNumber: expect.stringMatching(/^2026-0418-/),
    });
  });

  it('wait while this person is in the row, until another cell is selected', async () => {
    const { register, selectRow } = await open(typed);
    const standIn = strayRows(register.rows)[0]?.standIn;
    await selectRow({ ...(register.rows[1] as Complaint), rowId: standIn ?? unnumbered.rowId });
    await twoLooks();
    expect(register.rows[1]?.caseNumber).toBe('');
    await selectRow(null);
    await oneLook();
    expect(register.rows[1]?.caseNumber).toMatch(/^2026-0418-/);
  });

  it('are told in English too', async () => {
    openPane({ rows: [{}, typed], language: 'en' });
    await screen.findByText('De Wit');
    await twoLooks();
    expect(
      await screen.findByText(
        /^The complaint from De Wit was typed in the sheet and now has number 2026-0418-/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show the complaint' })).toBeVisible();
  });

  it('that have a number get the rest in silence', async () => {
    const { register } = await open({ ...typed, caseNumber: 'B-17' as CaseNumber });
    await twoLooks();
    expect(register.rows[1]).toMatchObject({ caseNumber: 'B-17', rowId: expect.stringMatching(/^r/) });
    expect(screen.queryByText(/in het blad getypt/)).not.toBeInTheDocument();
  });
});

describe('a row that was copied in the sheet', () => {
  it('gets a number of its own, and the notice says of what it was a copy', async () => {
    const { register } = await open({ name: 'Kopie' });
    await twoLooks();
    expect(
      await screen.findByText(/^Rij 3 was een kopie van 2026-0417-BX en heeft nu nummer 2026-0418-/),
    ).toBeVisible();
    expect(register.rows[0]?.caseNumber).toBe('2026-0417-BX');
  });

  it('takes a step before that too, and the row it was copied from does not', async () => {
    const { user, register } = await open({ name: 'Kopie' });
    await user.click(await screen.findByText('Kopie'));
    await user.click(await screen.findByRole('button', { name: 'Leg vast: doorgegeven' }));
    const shown = within(await screen.findByRole('tabpanel'));
    expect(await shown.findByText(/^2026-0418-/)).toBeVisible();
    expect(register.rows.map(({ status }) => status)).toEqual(['new', 'handedOver']);
  });
});
