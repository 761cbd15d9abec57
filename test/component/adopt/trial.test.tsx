import { screen, waitFor, within } from '@testing-library/react';
import { ambiguousDates } from '../../fixtures/lists/ambiguousDates';
import { closedWithoutDate } from '../../fixtures/lists/closedWithoutDate';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import { housingByMonth } from '../../fixtures/lists/housingByMonth';
import { ownNumbers } from '../../fixtures/lists/ownNumbers';
import { countsNow, openAdoption } from './openAdoption';

const planned = (all: number, complaint: number, flagged: number, leftOut: number) => [
  [all, 'rijen in uw lijst'],
  [complaint, 'worden overgenomen'],
  [flagged, 'worden overgenomen, maar zijn onvolledig of moet u nakijken'],
  [leftOut, 'worden niet overgenomen'],
];
const seeCounts = (...wanted: Parameters<typeof planned>) =>
  waitFor(() => expect(countsNow()).toEqual(planned(...wanted)));
const part = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the dry run', () => {
  it('accounts for every row of the list, and writes nothing', async () => {
    const { adoption, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    await seeCounts(7, 2, 2, 3);
    expect(screen.getByText(/^Er verandert nog niets in de werkmap/)).toBeVisible();
    expect(adoption.requests).toEqual([]);
  });

  it('shows what is corrected, per kind with an example and unfolded per row and field', async () => {
    const { user, adoption, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    const corrections = await part('Wat wordt verbeterd');
    expect(within(corrections).getByText('“Afgehandeld” wordt “Gesloten”')).toBeVisible();
    await user.click(within(corrections).getByText(/^Datum als tekst \(6\)/));
    const [row] = await within(corrections).findAllByRole('button', { name: 'rij 7' });
    expect(row?.parentElement).toHaveTextContent('rij 7Datum ontvangst:“14 mrt 2024” wordt “14-03-2024”');
    if (row) await user.click(row);
    expect(adoption.shown).toEqual([7]);
  });

  it('asks in which order dates are written, with examples, and keeps the answer in its place', async () => {
    const { user, toTrial } = await openAdoption([ambiguousDates]);
    await toTrial();
    const questions = await part('Nog 3 vragen');
    const monthFirst = within(questions).getByRole('radio', { name: /^Eerst de maand/ });
    expect(monthFirst).not.toBeChecked();
    expect(within(questions).getByText(/^03-04-2024 is woensdag 3 april 2024; 02-11-2024 is/)).toBeVisible();
    await user.click(monthFirst);
    expect(await part('Nog 2 vragen')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Eerst de maand/ })).toBeChecked();
    await user.click(await screen.findByText(/^Datum als tekst/));
    expect(await screen.findAllByText('“03-04-2024” wordt “04-03-2024”')).toHaveLength(2);
  });

  it('asks what an unknown word means, and whether a list without statuses is closed', async () => {
    const { user, toTrial } = await openAdoption([ambiguousDates]);
    await toTrial();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: '“in beraad” in “Gegrond” (1 rij)' }),
      'leeg laten',
    );
    await user.click(screen.getByRole('radio', { name: 'Alles is afgehandeld' }));
    await user.click(screen.getByRole('radio', { name: /^Eerst de dag/ }));
    expect(await part('Uw antwoorden')).toBeVisible();
    // The row without a date stays to be looked at.
    await seeCounts(6, 5, 1, 0);
  });

  it('asks once what closed complaints without a date are, and takes the date from the column that is chosen', async () => {
    const { user, toTrial } = await openAdoption([closedWithoutDate]);
    await toTrial();
    const question = await screen.findByRole('radiogroup', {
      name: '3 klachten zijn volgens uw lijst afgehandeld, maar zonder sluitdatum. Hoe is dat?',
    });
    expect(within(question).getAllByRole('radio')).toHaveLength(3);
    await user.click(
      within(question).getByRole('radio', { name: 'De sluitdatum staat in “Laatste wijziging”' }),
    );
    expect(await part('Uw antwoorden')).toBeVisible();
    expect(await screen.findByText(/^Sluitdatum uit een andere kolom \(2\)/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Nog open' }));
    expect(await screen.findByText(/^Onvolledig, want er ontbreekt iets \(3\)/)).toBeVisible();
  });

  it('asks the year of dates without one, once for the list', async () => {
    const { user, toTrial } = await openAdoption([housingByMonth]);
    await toTrial();
    const question = await screen.findByRole('radiogroup', {
      name: 'In 2 rijen staat een datum zonder jaar (“ma 6/1”). Uit welk jaar is de lijst?',
    });
    expect(screen.queryByText(/een datum zonder jaar \(2\)/)).toBeNull();
    await user.click(within(question).getByRole('radio', { name: '2025' }));
    const order = screen.getByRole('radiogroup', { name: 'Hoe staan de datums in “Datum”?' });
    await user.click(within(order).getByRole('radio', { name: /^Eerst de dag/ }));
    await user.click(await screen.findByText(/^Datum als tekst/));
    expect(await screen.findAllByText('“ma 6/1” wordt “06-01-2025”')).toHaveLength(3);
    expect(screen.getByRole('radio', { name: '2025' })).toBeChecked();
  });

  it('lets a cell be mended in its place, and says when that isn’t right either', async () => {
    const { user, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    await user.click(await screen.findByText(/^Datum ontvangst: geen datum \(1\)/));
    const cell = await screen.findByRole('textbox', { name: 'Rij 10, Datum ontvangst' });
    expect(cell).toHaveValue('31-02-2024');
    await user.clear(cell);
    await user.type(cell, '30-02-2024{Enter}');
    expect(await screen.findByText('Nog steeds geen datum.')).toBeVisible();
    await user.clear(cell);
    await user.type(cell, '1-3-2024');
    await user.tab();
    await seeCounts(7, 3, 1, 3);
    await user.click(await screen.findByText(/^Door u verbeterd \(1\)/));
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await seeCounts(7, 2, 2, 3);
  });

  it('leaves a row out that one doesn’t want, and takes it along again', async () => {
    const { user, press, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    await user.click(await screen.findByText(/^Datum ontvangst: geen datum \(1\)/));
    await press('Laat weg: rij 10');
    await seeCounts(7, 2, 1, 4);
    await user.click(await screen.findByText('Door u weggelaten (1)'));
    await press('Neem toch over: rij 10');
    await seeCounts(7, 2, 2, 3);
  });

  it('shows double numbers, and leaves the later ones out when asked', async () => {
    const { user, toTrial } = await openAdoption([ownNumbers]);
    await toTrial();
    await seeCounts(7, 4, 3, 0);
    const doubles = await part('Dubbele rijen');
    const row = within(doubles).getByRole('radiogroup', {
      name: '1 rij met een nummer dat al eerder voorkwam',
    });
    await user.click(within(row).getByRole('radio', { name: 'Laat weg' }));
    await seeCounts(7, 4, 2, 1);
  });

  it('says how words are read, which can be changed', async () => {
    const { user, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    const reading = await part('Zo lezen wij uw lijst');
    await user.click(within(reading).getByText(/^Woorden/));
    const word = await within(reading).findByRole('combobox', { name: /^“Loopt”/ });
    await user.selectOptions(word, 'Gesloten');
    await seeCounts(7, 3, 1, 3);
  });

  it('shows the first fifty of many and counts the rest', async () => {
    const [title, ...rows] = ambiguousDates.cells;
    const many = Array.from({ length: 60 }, (_, index) => [
      `K${index}`,
      '31-02-2024',
      `R. ${index}`,
      'Te laat',
      'ja',
    ]);
    const { user, toTrial } = await openAdoption([
      { ...ambiguousDates, cells: [title ?? [], ...rows, ...many] },
    ]);
    await toTrial();
    await user.click(await screen.findByText(/^Datum: geen datum \(60\)/));
    expect(await screen.findAllByRole('textbox')).toHaveLength(50);
    expect(screen.getByText(/^Nog 10\./)).toBeVisible();
  });

  it('is made anew when the list was mended in the sheet', async () => {
    const { adoption, press, toTrial } = await openAdoption([headerBelowTitles]);
    await toTrial();
    adoption.failNext('readList', { code: 'cellEditMode' });
    await press('Lees de lijst opnieuw');
    expect(await screen.findByRole('alert')).toHaveTextContent('wordt nog in een cel getypt');
    await seeCounts(7, 2, 2, 3);
    await press('Lees de lijst opnieuw');
    await seeCounts(7, 2, 2, 3);
  });
});
