import { screen, within } from '@testing-library/react';
import { emptySheet } from '../../fixtures/lists/emptySheet';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import { severalTables } from '../../fixtures/lists/severalTables';
import { openAdoption } from './openAdoption';

describe('which list is taken over', () => {
  it('is proposed with its rows, the row of its headers and how it begins', async () => {
    await openAdoption([headerBelowTitles]);
    const list = await screen.findByRole('radio', { name: /^Klachten 2024/ });
    expect(list).toBeChecked();
    expect(screen.getByText('7 rijen, koppen in rij 4')).toBeVisible();
    const preview = screen.getByRole('region', { name: 'De eerste rijen van de lijst' });
    expect(within(preview).getByRole('columnheader', { name: 'Afhandeling Datum gereed' })).toBeVisible();
    expect(within(preview).getByRole('cell', { name: '14 mrt 2024' })).toBeVisible();
    expect(screen.getByText(/^Er verandert nog niets in de werkmap/)).toBeVisible();
  });

  it('may be another one of the workbook', async () => {
    const { user, toColumns } = await openAdoption([headerBelowTitles, severalTables]);
    await user.click(await screen.findByRole('radio', { name: /^Alles/ }));
    expect(screen.getByText('Dit is al een Excel-tabel: Tabel2.')).toBeVisible();
    await toColumns();
    expect(await screen.findByRole('combobox', { name: 'Datum klacht' })).toBeVisible();
  });

  it('may be pointed to, and one hears it when no list stands there', async () => {
    const { user, adoption, press } = await openAdoption([emptySheet, severalTables]);
    await user.click(await screen.findByRole('radio', { name: /^Ik wijs zelf aan/ }));
    await press('Gebruik de selectie');
    expect(await screen.findByRole('alert')).toHaveTextContent('In de selectie is geen lijst te herkennen.');
    adoption.selection = headerBelowTitles;
    await press('Gebruik de selectie');
    expect(await screen.findByRole('radio', { name: /^Klachten 2024, zelf aangewezen/ })).toBeChecked();
    await press('Gebruik deze lijst');
    expect(await screen.findByRole('heading', { name: 'Wat staat in welke kolom?' })).toHaveFocus();
  });

  it('is looked for again in a workbook that was still empty', async () => {
    const { adoption, press } = await openAdoption([emptySheet]);
    expect(await screen.findByText('Deze werkmap is nog leeg')).toBeVisible();
    adoption.failNext('sketches', { code: 'cellEditMode' });
    await press('Kijk opnieuw');
    expect(await screen.findByRole('alert')).toHaveTextContent('wordt nog in een cel getypt');
    await press('Opnieuw proberen');
    expect(await screen.findByText('Deze werkmap is nog leeg')).toBeVisible();
  });

  it('is told to be protected or filtered', async () => {
    await openAdoption([{ ...headerBelowTitles, protected: true, filtered: true }]);
    expect(await screen.findByText(/^Dit blad is beveiligd/)).toBeVisible();
    expect(screen.getByText(/^Op dit blad staat een filter aan/)).toBeVisible();
  });

  it('can be left alone', async () => {
    const { press } = await openAdoption([headerBelowTitles]);
    await press('Terug');
    expect(await screen.findByRole('button', { name: 'Nieuw register maken' })).toBeVisible();
  });

  it('is read again after a fault, and what was chosen is still there', async () => {
    const { user, adoption, press } = await openAdoption([headerBelowTitles, severalTables]);
    await user.click(await screen.findByRole('radio', { name: /^Alles/ }));
    adoption.failNext('readList', { code: 'offline' });
    await press('Gebruik deze lijst');
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    expect(screen.getByRole('radio', { name: /^Alles/ })).toBeChecked();
    await press('Gebruik deze lijst');
    expect(await screen.findByRole('combobox', { name: 'Klant' })).toBeVisible();
  });

  it('keeps what was chosen for its columns when one goes back and on again', async () => {
    const { user, press, toColumns } = await openAdoption([headerBelowTitles]);
    await toColumns();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /Telefoon$/ }),
      'Blijft zoals het is',
    );
    await press('Terug naar Lijst');
    await toColumns();
    expect(await screen.findByRole('combobox', { name: /Telefoon$/ })).toHaveDisplayValue(
      'Blijft zoals het is',
    );
  });

  it('says what no column tells', async () => {
    const { user, toColumns } = await openAdoption([severalTables]);
    await toColumns();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Datum klacht' }),
      'Blijft zoals het is',
    );
    expect(screen.getByText(/^Nog niet gevonden: Datum ontvangst\./)).toBeVisible();
  });

  it('is taken over in English too', async () => {
    await openAdoption([headerBelowTitles], 'en');
    expect(await screen.findByText('7 rows, headers in row 4')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Use this list' })).toBeVisible();
  });
});
