import { screen, within } from '@testing-library/react';
import { fakeInspection } from '../fakes/fakeInspection';
import { openPane } from '../fakes/uiPane';

const sound = { rowId: 'r1', caseNumber: '2026-0001-AB', category: 'Wachttijd' };
const worn = { rowId: 'r2', caseNumber: '2026-0002-CD', category: 'Wachttijd ', phone: 612_345_678 };
const unsure = { rowId: 'r3', caseNumber: '2026-0003-EF', receivedOn: '3-4-2026' };

/** Work that waits until it may go on. */
function heldWork() {
  const held = { until: Promise.resolve(), goOn: () => {}, hold: () => {} };
  held.hold = () => {
    held.until = new Promise((resolve) => (held.goOn = resolve));
  };
  held.hold();
  return held;
}

async function openInspection(options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ view: 'settings', ...options });
  await pane.user.click(
    await screen.findByRole('button', { name: /^(Register nakijken|Check the register)$/ }),
  );
  return pane;
}

async function inspected(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openInspection(options);
  await pane.user.click(
    await screen.findByRole('button', { name: /^(Begin met nakijken|Start the check)$/ }),
  );
  return pane;
}

describe('Register nakijken', () => {
  it('says that a register is sound, and leads back to the settings', async () => {
    const { user } = await inspected({ inspection: fakeInspection([sound]).port });
    expect(await screen.findByText('1 klacht gelezen. Er is niets gevonden.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Terug naar instellingen' }));
    expect(await screen.findByRole('heading', { name: 'Instellingen' })).toBeVisible();
  });

  it('carries a name that left its list through in all rows, where somebody says what it is called now', async () => {
    const old = { ...sound, category: 'Lang wachten' };
    const { user } = await inspected({ inspection: fakeInspection([old, { ...old, rowId: 'r9' }]).port });
    const part = within(await screen.findByRole('region', { name: 'Heet dit nu anders?' }));
    expect(part.getByRole('button', { name: 'Verander 0 cellen' })).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(
      part.getByRole('combobox', { name: '“Lang wachten” (2 klachten) heet nu' }),
      'Wachttijd',
    );
    await user.click(part.getByRole('button', { name: 'Verander 2 cellen' }));
    expect(await screen.findByText(/^2 cellen hersteld\./)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Heet dit nu anders?' })).toBeNull();
  });

  it('lists what is certain apart from what it asks, each with what it will be', async () => {
    const { user } = await inspected({ inspection: fakeInspection([sound, worn, unsure]).port });
    const certain = await screen.findByRole('region', { name: 'Zeker te herstellen (2)' });
    await user.click(within(certain).getByText('Telefoonnummers zonder nul of plus (1)'));
    expect(await within(certain).findByText('“612345678” wordt “0612345678”')).toBeVisible();
    const questions = screen.getByRole('region', { name: 'Vragen (1)' });
    await user.click(within(questions).getByText('Datums die u op twee manieren kunt lezen (1)'));
    expect(
      await within(questions).findByText('“3-4-2026”: misschien 03-04-2026 of 04-03-2026'),
    ).toBeVisible();
  });

  it('leads to the cell, and says why it cannot', async () => {
    const inspection = fakeInspection([unsure]);
    const { user } = await inspected({ inspection: inspection.port });
    await user.click(await screen.findByText('Datums die u op twee manieren kunt lezen (1)'));
    const goTo = await screen.findByRole('button', {
      name: 'Ga naar de cel: 2026-0003-EF · Datum ontvangst',
    });
    await user.click(goTo);
    expect(inspection.shown).toEqual([
      { table: 'complaints', rowId: 'r3', position: 0, field: 'receivedOn' },
    ]);
    inspection.failNext('show', { code: 'rowMissing' });
    await user.click(goTo);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('says why it could not read, and reads again', async () => {
    const inspection = fakeInspection([sound]);
    inspection.failNext('rows', { code: 'offline' });
    const { user } = await inspected({ inspection: inspection.port });
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kijk opnieuw na' }));
    expect(await screen.findByText('1 klacht gelezen. Er is niets gevonden.')).toBeVisible();
  });

  it('mends what is certain, says how much, and leaves the questions', async () => {
    const inspection = fakeInspection([sound, worn, unsure]);
    const { user } = await inspected({ inspection: inspection.port });
    await user.click(await screen.findByRole('button', { name: 'Herstel 2 plekken' }));
    expect(await screen.findByText('2 cellen hersteld.')).toBeVisible();
    expect(inspection.rows[1]).toMatchObject({ category: 'Wachttijd', phone: '0612345678' });
    expect(screen.queryByRole('region', { name: /^Zeker te herstellen/ })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Vragen (1)' })).toBeVisible();
  });

  it('takes the last time back', async () => {
    const { user } = await inspected({ inspection: fakeInspection([worn]).port });
    await user.click(await screen.findByRole('button', { name: 'Herstel 2 plekken' }));
    const last = await screen.findByRole('region', { name: 'Laatste keer' });
    expect(
      within(last).getByText('08-07-2026 09:15: 2 wijzigingen zijn nog terug te draaien.'),
    ).toBeVisible();
    await user.click(within(last).getByRole('button', { name: 'Draai terug' }));
    expect(await screen.findByText('2 wijzigingen teruggedraaid.')).toBeVisible();
    expect(last).not.toBeInTheDocument();
  });

  it('says what stands where taking back was stopped, and goes on with it', async () => {
    const inspection = fakeInspection([worn]);
    const held = heldWork();
    const { takeBack } = inspection.port;
    inspection.port.takeBack = async (run, work) => {
      await held.until;
      return takeBack(run, work);
    };
    const { user } = await inspected({ inspection: inspection.port });
    await user.click(await screen.findByRole('button', { name: 'Herstel 2 plekken' }));
    await user.click(await screen.findByRole('button', { name: 'Draai terug' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    held.goOn();
    expect(
      await screen.findByText('Gestopt. 0 wijzigingen teruggedraaid. De rest is nog terug te draaien.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Draai terug' }));
    expect(await screen.findByText('2 wijzigingen teruggedraaid.')).toBeVisible();
  });

  it('says what stands where looking and mending were stopped', async () => {
    const inspection = fakeInspection([worn]);
    const held = heldWork();
    const { rows } = inspection.port;
    inspection.port.rows = async (start) => {
      const read = await rows(start);
      await held.until;
      return read;
    };
    const { user } = await inspected({ inspection: inspection.port });
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    held.goOn();
    // What was read last was the whole of it; the history is not read any more.
    expect(await screen.findByText('Gestopt. Er is niets veranderd.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kijk opnieuw na' }));
    held.hold();
    await user.click(await screen.findByRole('button', { name: 'Herstel 2 plekken' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    held.goOn();
    expect(
      await screen.findByText(
        'Gestopt. 2 cellen hersteld. De rest is nog niet hersteld: kijk opnieuw na om verder te gaan.',
      ),
    ).toBeVisible();
  });

  it('says that the longest formulas of a long register were compared in some rows', async () => {
    await inspected({ inspection: fakeInspection([sound], { sampled: 1_000 }).port });
    expect(
      await screen.findByText(/gevonden\. De formule van Signaal is vergeleken in 1\.000 rijen/),
    ).toBeVisible();
  });

  it('says that part may have been written when mending fails', async () => {
    const inspection = fakeInspection([worn]);
    const { user } = await inspected({ inspection: inspection.port });
    inspection.failNext('mend', { code: 'offline' });
    await user.click(await screen.findByRole('button', { name: 'Herstel 2 plekken' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('U kunt dat terugdraaien');
  });

  it('speaks English', async () => {
    await inspected({ language: 'en', inspection: fakeInspection([worn]).port });
    expect(await screen.findByRole('region', { name: 'Can be corrected (2)' })).toBeVisible();
  });
});
