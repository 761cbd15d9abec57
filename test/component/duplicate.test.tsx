import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { openPane } from '../fakes/uiPane';

const closedOn = toDay('2026-07-06');
const row = (rowId: string, caseNumber: string, changes: Partial<Complaint> = {}): Partial<Complaint> => ({
  rowId: rowId as RowId,
  caseNumber: caseNumber as CaseNumber,
  ...changes,
});
const ended = { status: 'duplicate', closedOn } as const;

async function openCase(rows: Partial<Complaint>[], language: 'nl' | 'en' = 'nl') {
  const pane = openPane({ rows, view: 'case', me: 'Pieter Zijlstra', language });
  await screen.findByText(language === 'en' ? 'No complaint selected' : 'Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

describe('a complaint that is in the register already', () => {
  it('ends as a duplicate of the other one, by its number as people say it', async () => {
    const { user, register } = await openCase([
      row('r1', '2026-0418-CD'),
      row('r2', '2026-0417-AB', { name: 'J. Bos', summary: 'Lekkage' }),
      row('r3', '2026-0416-EF', { ...ended, duplicateOf: '2026-0415-GH' }),
    ]);
    await user.click(screen.getByText('Op een andere manier afsluiten'));
    const form = within(screen.getByRole('form', { name: 'Op een andere manier afsluiten' }));
    await user.selectOptions(form.getByRole('combobox'), 'duplicate');
    const number = await form.findByRole('textbox', { name: 'Klachtnummer van de andere klacht' });
    const end = form.getByRole('button', { name: 'Sluit af' });
    const refused = async (typed: string, sentence: string) => {
      await user.clear(number);
      if (typed !== '') await user.type(number, typed);
      await user.click(end);
      expect(await form.findByText(sentence)).toBeVisible();
      expect(number).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 20)));
    };
    await refused('', 'Er is geen klacht met dit nummer. Controleer het nummer.');
    await refused('999', 'Er is geen klacht met dit nummer. Controleer het nummer.');
    await refused('418', 'Dit is het nummer van deze klacht zelf. Vul het nummer van de andere klacht in.');
    await refused('416', 'De andere klacht is zelf een dubbel van 2026-0415-GH. Kies die klacht.');
    expect(register.log).toEqual([]);

    await user.clear(number);
    await user.type(number, '417');
    await user.tab();
    expect(await form.findByText('2026-0417-AB · J. Bos · Lekkage')).toBeVisible();
    await user.click(end);
    expect(await screen.findByText('Deze klacht is afgehandeld.')).toBeVisible();
    const now = { status: 'duplicate', duplicateOf: '2026-0417-AB', closedOn: '2026-07-08' };
    expect(register.rows[0]).toMatchObject(now);
    expect(register.log).toMatchObject([{ event: 'ended' }]);

    await user.click(await screen.findByRole('button', { name: 'Open 2026-0417-AB' }));
    expect(register.selectedRow).toBe('r2');
  });

  it('says why it leads nowhere, where somebody typed a number in the sheet that goes round', async () => {
    const { user } = await openCase([
      row('r1', '2026-0001-AB', { ...ended, duplicateOf: '2026-0002-CD' }),
      row('r2', '2026-0002-CD', { ...ended, duplicateOf: '2026-0001-AB' }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Open 2026-0002-CD' }));
    expect(await screen.findByText(/De andere klacht is zelf een dubbel van 2026-0001-AB/)).toBeVisible();
  });

  it('points at nothing any more once it is reopened, in English too', async () => {
    const { user, register } = await openCase(
      [row('r1', '2026-0001-AB', { ...ended, duplicateOf: '2026-0002-CD' })],
      'en',
    );
    await user.click(await screen.findByRole('button', { name: 'Open 2026-0002-CD' }));
    expect(
      await screen.findByText('There is no complaint with this number. Check the number.'),
    ).toBeVisible();
    await user.click(screen.getByText('Reopen this complaint'));
    await user.type(screen.getByRole('textbox', { name: /Why is the complaint/ }), 'Two leaks');
    await user.click(screen.getByRole('button', { name: 'Reopen complaint' }));
    expect(await screen.findByText(/Hand the complaint over/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'new', duplicateOf: '' });
  });
});
