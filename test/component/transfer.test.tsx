import { screen, waitFor, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { openPane } from '../fakes/uiPane';

const of = (id: string, followUpBy: string, changes: Partial<Complaint> = {}): Partial<Complaint> => ({
  rowId: `r${id}` as RowId,
  caseNumber: `2026-000${id}-BX` as CaseNumber,
  name: `Relatie ${id}`,
  followUpBy,
  status: 'handedOver',
  handedOverOn: toDay('2026-07-01'),
  ...changes,
});
const rows = [of('1', 'Jan Weg'), of('2', 'Sanne Bakker'), of('3', 'jan weg'), of('4', 'Jan Weg')];

describe('open complaints of somebody who has left', () => {
  it('are told above the list, and go to another in one go', async () => {
    const { user, register } = openPane({ rows, me: 'Pieter Zijlstra' });
    expect(
      await screen.findByText('Open klachten van wie geen actieve medewerker is: Jan Weg (3).'),
    ).toBeVisible();
    await user.click(
      screen.getAllByRole('button', { name: 'Geef klachten van een collega door' })[0] as HTMLElement,
    );
    const form = within(await screen.findByRole('form', { name: 'Geef klachten van een collega door' }));
    expect(form.getByRole('combobox', { name: 'Van wie zijn de klachten?' })).toHaveValue('Jan Weg');
    await user.click(form.getByRole('checkbox', { name: /Relatie 3/ }));
    await user.click(form.getByRole('button', { name: 'Geef 2 klachten door' }));
    const to = form.getByRole('combobox', { name: 'Wie voert de acties nu uit?' });
    expect(to).toHaveFocus();
    expect(to).toHaveAccessibleDescription('Kies een van de mogelijkheden uit de lijst.');

    await user.type(to, 'Sanne Bakker');
    await user.click(form.getByRole('button', { name: 'Geef 2 klachten door' }));
    expect(
      await screen.findByText(
        '2 klachten doorgegeven aan Sanne Bakker. Vertel Sanne Bakker wat er is toegezegd.',
      ),
    ).toBeVisible();
    expect(register.rows.map(({ followUpBy }) => followUpBy)).toEqual([
      'Sanne Bakker',
      'Sanne Bakker',
      'jan weg',
      'Sanne Bakker',
    ]);
    expect(register.rows[0]).toMatchObject({ status: 'new', handedOverOn: null });
    expect(register.log.map(({ event, by }) => [event, by])).toEqual(
      Array(2).fill(['transferred', 'Pieter Zijlstra']),
    );
    await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    expect(
      await screen.findByText('Open klachten van wie geen actieve medewerker is: jan weg (1).'),
    ).toBeVisible();
  });

  it('stay where it broke off, and can be given once more', async () => {
    const { user, register } = openPane({ rows });
    await user.click(
      (
        await screen.findAllByRole('button', { name: 'Geef klachten van een collega door' })
      )[0] as HTMLElement,
    );
    await user.type(await screen.findByRole('combobox', { name: /^Wie voert/ }), 'Sanne Bakker');
    // Somebody closed the first, and the connection goes at the third.
    Object.assign(register.rows[0] as Complaint, { followUpBy: 'Ruth Oosterhof' });
    const { byRowId } = register;
    register.byRowId = async (rowId) =>
      rowId === 'r4' ? { ok: false, fault: { code: 'offline' } } : byRowId(rowId);
    await user.click(screen.getByRole('button', { name: 'Geef 3 klachten door' }));
    expect(
      await screen.findByText(
        '1 klacht doorgegeven aan Sanne Bakker. Vertel Sanne Bakker wat er is toegezegd. ' +
          'Niet doorgegeven, want intussen gewijzigd: 2026-0001-BX. 1 klacht van Jan Weg is nog niet doorgegeven.',
      ),
    ).toBeVisible();
    expect(register.rows.map(({ followUpBy }) => followUpBy)).toEqual([
      'Ruth Oosterhof',
      'Sanne Bakker',
      'Sanne Bakker',
      'Jan Weg',
    ]);
  });

  it('are not told where the office keeps everybody, and can be given in English too', async () => {
    const { user, register } = openPane({ rows: [of('1', 'Sanne Bakker')], language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Hand over a colleague’s complaints' }));
    expect(screen.queryByText(/no active employee/)).toBeNull();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Whose complaints are they?' }),
      'Sanne Bakker',
    );
    await user.type(screen.getByRole('combobox', { name: /^Who carries/ }), 'Pieter Zijlstra');
    await user.click(screen.getByRole('button', { name: 'Hand over 1 complaint' }));
    await waitFor(() => expect(register.rows[0]?.followUpBy).toBe('Pieter Zijlstra'));
  });
});
