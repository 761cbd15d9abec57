import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import type { AdoptionAccount } from '../../../src/usecases/ports/adoptionPorts';
import { municipalByYear } from '../../fixtures/lists/municipalByYear';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { readRows } from '../sheetReading';
import { patiently } from './aList';
import { askedOf } from './askedOf';
import { pasteMessy } from './pasteMessy';

/** Adopts the sheets of a workbook one after another into one register. */
async function adoptYears(): Promise<(AdoptionAccount | null)[]> {
  startLocalExcel();
  for (const list of municipalByYear) await pasteMessy(list);
  const accounts: (AdoptionAccount | null)[] = [];
  for (const { sheet } of municipalByYear) {
    const lists = valueOf(await createWorkbookRegister().open())?.lists ?? {};
    const request = await askedOf('copy', `run${sheet}`, { wanted: sheet, lists });
    accounts.push(valueOf(await createAdoption().adopt(request, patiently)));
  }
  return accounts;
}

describe('a sheet per year, each taken over into the same register', () => {
  it('stands in it row by row, with a report each', async () => {
    expect(await adoptYears()).toEqual([
      { complaints: 2, flagged: 1, leftOut: 2, report: 'Overname 2023' },
      { complaints: 0, flagged: 3, leftOut: 1, report: 'Overname 2024' },
      { complaints: 0, flagged: 2, leftOut: 1, report: 'Overname 2025' },
    ]);
    expect((await readRows()).map(({ year, name }) => `${String(year)} ${String(name)}`)).toEqual([
      '2023 J. Pietersen',
      '2023 mw. S. Çelik',
      ' VOF De Hoek',
      '2024 J. Pietersen',
      '2024 A. Visser',
      '2024 K. Mulder',
      '2025 R. Smit',
      '2025 fam. Haddad',
    ]);
  });

  it('gives every complaint a number of its own, though each year counts from 1', async () => {
    await adoptYears();
    const numbers = (await readRows()).map(({ caseNumber }) => String(caseNumber));
    expect(new Set(numbers).size).toBe(8);
    expect(numbers.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(numbers[3]).toMatch(/^2024-/);
  });

  it('puts no department on the list twice', async () => {
    await adoptYears();
    const opened = valueOf(await createWorkbookRegister().open());
    expect(opened?.lists.departments.map(({ name }) => name)).toEqual([
      'Burgerzaken',
      'Vergunningen',
      'Buitendienst',
      'Sociaal domein',
    ]);
  });
});
