import { screen } from '@testing-library/react';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { enter } from '../fakes/aPerson';
import { openPane } from '../fakes/uiPane';

async function openCase(row: Partial<Complaint>, language: 'nl' | 'en' = 'nl') {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra', language });
  await screen.findByText(language === 'nl' ? 'Geen klacht gekozen' : 'No complaint selected');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
  return pane;
}

const about =
  /^De klacht gaat over Sanne Bakker\. Kies liever een ander: Ruth Oosterhof, Pieter Zijlstra, Hidde de Wit\.$/;

describe('the one complained about', () => {
  it('is told at the field when they are to follow up, and may all the same', async () => {
    const { user } = openPane({ view: 'new' });
    const field = (name: string) => screen.findByRole('combobox', { name });
    await enter(user, await field('Betrokken medewerker'), 'Sanne Bakker');
    await enter(user, await field('Opvolging door'), 'sanne bakker');
    const asked = await field('Opvolging door');
    expect(asked).toHaveAccessibleDescription(
      /De klacht gaat over sanne bakker\. Kies liever een ander: Ruth/,
    );
    expect(asked).not.toBeInvalid();
    await user.clear(asked);
    await enter(user, asked, 'Pieter Zijlstra');
    expect(asked).not.toHaveAccessibleDescription(/gaat over/);
  });

  it('is told when the complaint is handed over to them', async () => {
    await openCase({ employee: 'Sanne Bakker', followUpBy: 'Sanne Bakker', department: 'Klantcontact' });
    expect(await screen.findByText(about)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Leg vast: doorgegeven' })).toBeEnabled();
  });

  it('is told in English too', async () => {
    await openCase({ employee: 'Sanne Bakker', followUpBy: 'Sanne Bakker' }, 'en');
    expect(
      await screen.findByText(/^The complaint is about Sanne Bakker\. Rather choose somebody else:/),
    ).toBeVisible();
  });

  it('is told when they are to check, and whoever carried it out is not named', async () => {
    const { user } = await openCase({
      ...{ employee: 'Sanne Bakker', department: 'Klantcontact', followUpBy: 'Pieter Zijlstra' },
    });
    const checker = screen.getByRole('combobox', { name: 'Gecontroleerd door' });
    await enter(user, checker, 'Sanne Bakker');
    expect(checker).toHaveAccessibleDescription(
      /gaat over Sanne Bakker\. .*: Ruth Oosterhof, Hidde de Wit, Yıldız Çelik\.$/,
    );
  });

  it('is told when they are the head who gets the copy', async () => {
    await openCase({ employee: 'Ruth Oosterhof', department: 'Klantcontact', severity: 'serious' });
    expect(
      await screen.findByText(/^De klacht gaat over Ruth Oosterhof\. Kies liever een ander: Pieter/),
    ).toBeVisible();
  });

  it('is told where the follow-up is changed in the case', async () => {
    const { user } = await openCase({
      employee: 'Sanne Bakker',
      department: 'Klantcontact',
      followUpBy: 'Pieter Zijlstra',
    });
    await user.click(await screen.findByRole('button', { name: 'Wijzig Opvolging door' }));
    const field = screen.getByRole('combobox', { name: 'Opvolging door' });
    await user.clear(field);
    await enter(user, field, 'Sanne Bakker');
    expect(field).toHaveAccessibleDescription(/De klacht gaat over Sanne Bakker/);
  });
});
