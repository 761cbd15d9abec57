import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import { aComplaint } from '../fixtures/aComplaint';
import { openPane } from '../fakes/uiPane';

const handedOver = { status: 'handedOver', handedOverOn: toDay('2026-07-06') } as const;

async function openCase() {
  const pane = openPane({ rows: [handedOver], view: 'case' });
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

const unfold = () => screen.getByText('Rondes en logboek');

describe('the rounds and the log of a case', () => {
  it('are read only when they are unfolded, and follow the steps that are taken', async () => {
    const { user, register } = await openCase();
    expect(register.asked).not.toContain('history');
    await user.click(unfold());
    expect(await screen.findByText('Er staat nog niets in het logboek over deze klacht.')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Leg vast: Sanne Bakker heeft de actie uitgevoerd' }),
    );
    expect(await screen.findByText('followedUp')).toBeVisible();
    expect(screen.getByText('08-07-2026 09:15')).toBeVisible();
  });

  it('show what was promised and answered in an earlier round', async () => {
    const { user, register } = await openCase();
    const earlier = aComplaint({ round: 1, satisfied: 'no', answer: 'Er kwam niemand' });
    register.rounds.push({ ...earlier, rowId: register.rows[0]?.rowId ?? earlier.rowId });
    await user.click(unfold());
    const round = await screen.findByRole('region', { name: 'Ronde 1' });
    expect(within(round).getByText('Er kwam niemand')).toBeVisible();
    expect(within(round).getByText('nee')).toBeVisible();
  });

  it('say what went wrong, and are read again', async () => {
    const { user, register } = await openCase();
    register.failNext('history', { code: 'busy' });
    await user.click(unfold());
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel is nog bezig.');
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText('Er staat nog niets in het logboek over deze klacht.')).toBeVisible();
  });
});
