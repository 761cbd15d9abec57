import { noChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { keptChoices } from '../../../src/taskpane/adopt/trial/state/keptChoices';
import type { Decided } from '../../../src/taskpane/adopt/trial/state/keptChoices';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import type { MessyList } from '../../fixtures/lists/messyList';
import { plannedOf } from '../../fixtures/lists/plannedOf';

const choices: AdoptionChoices = {
  ...noChoices,
  dateRules: new Map([[1, { order: 'dayFirst', swapped: false }]]),
  words: new Map([[9, new Map([['loopt', 'closed']])]]),
  fixes: new Map([
    ['10:1', '01-03-2024'],
    ['9:3', '0612345679'],
  ]),
  rows: new Map([[10, 'leaveOut']]),
};

/** The list with one cell changed, in the sheet's own row and the list's column. */
async function listWith(row: number, column: number, cell: string): Promise<Decided> {
  const changed: MessyList = {
    ...headerBelowTitles,
    cells: headerBelowTitles.cells.map((cells, at) =>
      at === row - 1 ? cells.map((each, index) => (index === column ? cell : each)) : cells,
    ),
  };
  return plannedOf(changed);
}

describe('decisions about a list', () => {
  test('all hold when it was read again and nothing was changed', async () => {
    const before = await plannedOf(headerBelowTitles);
    expect(keptChoices(choices, before, await plannedOf(headerBelowTitles))).toEqual(choices);
  });

  test('about a cell or a row hold as long as these say the same', async () => {
    const before = await plannedOf(headerBelowTitles);
    const kept = keptChoices(choices, before, await listWith(10, 1, '29-02-2024'));
    expect([...kept.fixes.keys()]).toEqual(['9:3']);
    expect(kept.rows.size).toBe(0);
    expect(kept.words).toEqual(choices.words);
  });

  test('about dates and words hold as long as their column means the same', async () => {
    const before = await plannedOf(headerBelowTitles);
    const mapping = before.mapping.map((meaning, column) => (column === 9 ? 'answer' : meaning));
    const kept = keptChoices(choices, before, { ...before, mapping });
    expect(kept.words.size).toBe(0);
    expect(kept.dateRules).toEqual(choices.dateRules);
  });

  test('are forgotten with another list', async () => {
    const before = await plannedOf(headerBelowTitles);
    const other = await plannedOf({ ...headerBelowTitles, sheet: 'Klachten 2023' });
    expect(keptChoices(choices, before, other)).toEqual(noChoices);
  });
});
