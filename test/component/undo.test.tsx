import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { dissatisfiedReport, satisfiedReport } from '../fixtures/aReport';
import { openPane } from '../fakes/uiPane';

const checkedOn = toDay('2026-07-07');
const checked: Partial<Complaint> = { status: 'checked', checkedOn, checkedBy: 'Ruth Oosterhof' };

async function openCase(row: Partial<Complaint>, options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra', ...options });
  await screen.findByText(options.language === 'en' ? 'No complaint selected' : 'Geen klacht gekozen');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

const undoButton = () => screen.findByRole('button', { name: 'Maak ongedaan' });
const isGone = () => expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();

describe('a step that was a slip', () => {
  it('is undone, and the log keeps both lines', async () => {
    const { user, register } = await openCase({ status: 'new' });
    const before = { ...register.rows[0] };
    await user.click(screen.getByRole('button', { name: 'Leg vast: doorgegeven' }));
    await user.click(await undoButton());
    expect(await screen.findByText('Ongedaan gemaakt. Het logboek bewaart beide regels.')).toBeVisible();
    expect(register.rows[0]).toEqual(before);
    expect(register.log.map(({ event }) => event)).toEqual(['handedOver', 'undone']);
    isGone();
    expect(screen.getByRole('button', { name: 'Leg vast: doorgegeven' })).toBeVisible();
  });

  it('is undone after a call that closed the case, and after one that began a round', async () => {
    for (const report of [satisfiedReport('Prima'), dissatisfiedReport('Nee')]) {
      const pane = await openCase(checked, { call: async () => ({ ok: true, value: report }) });
      const { user, register } = pane;
      const before = { ...register.rows[0] };
      await user.click(await screen.findByRole('button', { name: 'Bel terug' }));
      await user.click(await undoButton());
      expect(await screen.findByText(/^Ongedaan gemaakt/)).toBeVisible();
      expect(register.rows[0]).toEqual(before);
      expect(register.rounds).toEqual([]);
      expect(register.log.at(-1)?.event).toBe('undone');
      pane.close();
    }
  });

  it('is undone after an end and a reopening', async () => {
    const { user, register } = await openCase({ status: 'handedOver' });
    const before = { ...register.rows[0] };
    await user.click(screen.getByText('Op een andere manier afsluiten'));
    const form = within(screen.getByRole('form', { name: 'Op een andere manier afsluiten' }));
    await user.selectOptions(form.getByRole('combobox'), 'withdrawn');
    await user.type(form.getByRole('textbox'), 'Opgelost');
    await user.click(form.getByRole('button', { name: 'Sluit af' }));
    expect(await undoButton()).toBeVisible();
    await user.click(await screen.findByText('Heropen deze klacht'));
    await user.type(screen.getByRole('textbox', { name: /^Waarom is de klacht/ }), 'Toch niet');
    await user.click(screen.getByRole('button', { name: 'Heropen klacht' }));
    expect(await screen.findByText(/Geef de klacht door|Ga na of dat/)).toBeVisible();
    await user.click(await undoButton());
    expect(await screen.findByText(/^Ongedaan gemaakt/)).toBeVisible();
    expect(register.rows[0]).toMatchObject({ ...before, status: 'withdrawn', closedOn: '2026-07-08' });
  });

  it('stays when a colleague changed the case since, seen or not', async () => {
    const { user, register, changeAsColleague } = await openCase({ status: 'new' });
    await user.click(screen.getByRole('button', { name: 'Leg vast: doorgegeven' }));
    const undo = await undoButton();
    // Nobody told the pane yet.
    const [row] = register.rows;
    if (row) row.promise = 'Morgen komen';
    await user.click(undo);
    expect(
      await screen.findByText('De klacht is intussen gewijzigd. Ongedaan maken kan niet meer.'),
    ).toBeVisible();
    expect(register.rows[0]).toMatchObject({ status: 'handedOver', promise: 'Morgen komen' });
    await changeAsColleague(([one]) => one && (one.name = 'J. Bosch'));
    isGone();
  });

  it('is offered no more once the next step is taken, and in English too', async () => {
    const { user } = await openCase({ status: 'new' }, { language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Record: handed over' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /carried out the action/ }));
    const undo = await screen.findAllByRole('button', { name: 'Undo' });
    expect(undo).toHaveLength(1);
    await user.click(undo[0] as HTMLElement);
    expect(await screen.findByText('Undone. The log keeps both lines.')).toBeVisible();
    expect(screen.getByRole('button', { name: /carried out the action/ })).toBeVisible();
  });
});
