import { composeLetters } from '../../src/usecases/letters/composeLetters';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { createLetters } from '../../src/workbook/letters/createLetters';
import { aLetterBasis } from '../fixtures/aLetterBasis';
import { anAffectedRow } from '../fixtures/anAffectedRow';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../host/inProcess';
import { aCreation } from './aCreation';
import { openedRegister } from './openedRegister';
import { builtTab } from './quarterTab';

const screen = 'SuspendScreenUpdatingUntilNextSync';
const holding = [screen, 'SuspendApiCalculationUntilNextSync'];

/** Of each request that sets up pages: what it does, in its order. */
const settingPages = (requests: LocalExcel['requests']): string[][] =>
  requests
    .map(({ batch }) =>
      Object.values(batch.Actions).map(({ Name, ObjectPathId }) => {
        const path = batch.ObjectPaths[ObjectPathId];
        return Name === '' ? String(path?.Name) : Name;
      }),
    )
    .filter((names) => names.includes('PageLayout'));

async function printed(letters: number): Promise<LocalExcel> {
  const { host } = await openedRegister();
  const basis = aLetterBasis();
  const rows = Array.from({ length: letters }, (_, index) => anAffectedRow(index + 1));
  const composed = await composeLetters(rows, basis, async () => {});
  const request = { code: 'C-2026-01', style: basis.style, letters: composed.letters };
  const work = { onProgress: () => undefined, isCancelled: () => false };
  valueOf(await createLetters().print(request, work));
  return host;
}

describe('Excel draws nothing, and where nothing is read calculates nothing (Microsoft: Performance optimization), while the pages are set up of', () => {
  it.each<[string, readonly string[], () => Promise<LocalExcel>]>([
    [
      'a new register',
      holding,
      async () => {
        const excel = startLocalExcel();
        valueOf(await createWorkbookRegister().create(aCreation()));
        return excel;
      },
    ],
    [
      'a quarter, whose formulas are calculated',
      [screen],
      async () => {
        const { host, register } = await openedRegister();
        await builtTab(register, { year: 2026, quarter: 3 });
        return host;
      },
    ],
    ['letters', holding, () => printed(3)],
  ])('%s: in one request, from before the first of it', async (_, held, act) => {
    const [names = [], ...more] = settingPages((await act()).requests);
    expect(more).toEqual([]);
    for (const name of held) {
      expect(names.filter((one) => one === name)).toHaveLength(1);
      expect(names.indexOf(name)).toBeLessThan(names.indexOf('PageLayout'));
    }
  });
});

test('The page breaks of a sheet of letters go in one request with all else that dresses it', async () => {
  const { requests } = await printed(501);
  const [names = []] = settingPages(requests);
  // Beside the letters themselves.
  expect(names.filter((name) => name === 'Add').length).toBeGreaterThanOrEqual(500);
  expect(names.indexOf('RemovePageBreaks')).toBeLessThan(names.lastIndexOf('Add'));
});
