import { screen, within } from '@testing-library/react';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { enter } from '../fakes/aPerson';
import { openPane } from '../fakes/uiPane';

const closedOn = toDay('2026-07-06');

async function openCase(row: Partial<Complaint>) {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra' });
  await screen.findByText('Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

describe('a case whose status and closing date contradict each other', () => {
  it('waits under Vandaag in a group of its own, with the words of the sheet', async () => {
    openPane({ rows: [{ status: 'handedOver', closedOn, name: 'J. Bos' }] });
    await screen.findByRole('heading', { name: 'Sluitdatum past niet bij de status 1' });
    expect(screen.getByRole('button', { name: /J. Bos/ })).toHaveTextContent('sluitdatum, maar status open');
  });

  it('says so in Dossier in the words of the sheet, and is open again at a press', async () => {
    const { user, register } = await openCase({ status: 'handedOver', closedOn });
    expect(screen.getByText('sluitdatum, maar status open')).toBeVisible();
    const step = screen.getByRole('region', { name: 'Volgende stap' });
    expect(step).toHaveTextContent('Sluitdatum past niet bij de status.');

    await user.click(await screen.findByRole('button', { name: 'De klacht is nog open' }));
    expect(await screen.findByText(/Ga na of dat is gebeurd/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'handedOver', closedOn: null });
    expect(register.log).toMatchObject([{ event: 'reopened', by: 'Pieter Zijlstra' }]);
  });

  it('is closed on the date that stands there, where the relation is satisfied', async () => {
    const { user, register } = await openCase({
      status: 'calledBack',
      checkedOn: closedOn,
      checkedBy: 'Sanne Bakker',
      calledOn: closedOn,
      satisfied: 'yes',
      closedOn,
    });
    expect(await screen.findByText(/de sluitdatum blijft maandag 6 juli 2026/)).toBeVisible();
    const form = screen.getByRole('form', { name: 'Sluit af' });
    await user.click(within(form).getByRole('button', { name: 'Sluit af' }));
    expect(await screen.findByText('Deze klacht is afgehandeld.')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'closed', closedOn });
  });

  it('gets the closing date that it lacks, not one of tomorrow', async () => {
    const { user, register } = await openCase({ status: 'withdrawn' });
    const day = await screen.findByRole('textbox', { name: 'Sluitdatum' });
    await enter(user, day, '9-7-2026');
    await user.click(screen.getByRole('button', { name: 'Leg sluitdatum vast' }));
    expect(day).toHaveAccessibleDescription(/Kies een dag vanaf de ontvangst tot en met vandaag\./);

    await user.clear(day);
    await enter(user, day, '6-7-2026');
    await user.click(screen.getByRole('button', { name: 'Leg sluitdatum vast' }));
    expect(await screen.findByText('Deze klacht is afgehandeld.')).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'withdrawn', closedOn });
  });
});
