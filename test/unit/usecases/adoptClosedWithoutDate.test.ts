import type { ClosedUndated } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { closedWithoutDate } from '../../fixtures/lists/closedWithoutDate';
import { plannedOf } from '../../fixtures/lists/plannedOf';

const changed = 6;

/** Per complaint its status and closing date, with what is said about them. */
async function endings(closedUndated: ClosedUndated | null) {
  const { plan } = await plannedOf(closedWithoutDate, { closedUndated });
  return {
    questions: plan.questions,
    rows: plan.rows.map(({ complaint, corrections }) => [
      complaint?.caseNumber,
      complaint?.status,
      complaint?.closedOn,
      corrections
        .filter(({ field }) => field === 'status' || field === 'closedOn')
        .map(({ code, original, now }) => `${code}: ${original} > ${now}`)
        .join(),
    ]),
  };
}

const k1 = ['K1', 'closed', '2026-03-05', 'word: Afgehandeld > closed'];
const k4 = ['K4', 'incomplete', null, 'incomplete: In behandeling > incomplete'];
const k6 = ['K6', 'closed', null, 'word: Afgehandeld > closed'];

describe('complaints that are closed without a date', () => {
  it('are asked about once, with the columns that have dates for them', async () => {
    const { questions, rows } = await endings(null);
    // A closing date that can't be read is told of by itself.
    expect(questions).toEqual([{ kind: 'closedUndated', rows: 3, columns: [changed] }]);
    expect(rows).toEqual([
      k1,
      ['K2', 'closed', null, 'word: Afgehandeld > closed'],
      ['K3', 'closed', null, 'word: Afgehandeld > closed'],
      k4,
      ['K5', 'withdrawn', null, 'word: Ingetrokken > withdrawn'],
      k6,
    ]);
  });

  it('stay closed where nobody knows when', async () => {
    const { questions, rows } = await endings('unknown');
    expect(questions).toEqual([]);
    expect(rows).toEqual((await endings(null)).rows);
  });

  it('may have their date in another column, each that has one', async () => {
    const { questions, rows } = await endings(changed);
    expect(questions).toEqual([]);
    expect(rows).toEqual([
      k1,
      ['K2', 'closed', '2026-03-23', 'word: Afgehandeld > closed,otherColumn: 23-03-2026 > 23-03-2026'],
      ['K3', 'closed', null, 'word: Afgehandeld > closed'],
      k4,
      ['K5', 'withdrawn', '2026-03-25', 'word: Ingetrokken > withdrawn,otherColumn: 25-03-2026 > 25-03-2026'],
      k6,
    ]);
  });

  it('may be open after all, and the account says what the register says', async () => {
    const { rows } = await endings('open');
    expect(rows.map(([number, status, , said]) => [number, status, said])).toEqual([
      ['K1', 'closed', 'word: Afgehandeld > closed'],
      ['K2', 'incomplete', 'incomplete: Afgehandeld > incomplete'],
      ['K3', 'incomplete', 'incomplete: Afgehandeld > incomplete'],
      ['K4', 'incomplete', 'incomplete: In behandeling > incomplete'],
      ['K5', 'withdrawn', 'word: Ingetrokken > withdrawn'],
      ['K6', 'closed', 'word: Afgehandeld > closed'],
    ]);
  });

  it('are not asked about where a list has no status, which is a question of its own', async () => {
    const [header = [], ...rows] = closedWithoutDate.cells;
    const without = (row: typeof header) => row.filter((_, column) => column !== 4);
    const { plan } = await plannedOf(
      { ...closedWithoutDate, cells: [without(header), ...rows.map(without)].map((row) => row.slice(0, 4)) },
      { withoutStatus: 'closed' },
    );
    expect(plan.questions).toEqual([]);
  });
});
