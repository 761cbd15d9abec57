import type { Moment } from '../../../src/procedure/calendar/moment';
import type { Outcome } from '../../../src/usecases/ports/ports';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { seededRandom } from '../../fakes/seededRandom';
import { aCalamity } from '../../fixtures/aCalamity';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { openedRegister } from '../openedRegister';
import { draw, registerWith } from '../sample/drawnSample';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { actAsColleague, beforeEachRequest, keepTable, readRows, type Store } from './anyMoment';

/** What came of a write: `null` when it was written, or else why not. */
type Result = string | null;
interface Written extends Store {
  /** The ID of the row that is written. */
  wanted: string;
  /** What its cell held as it was shown. */
  shown: string;
  /** The request of an undisturbed write that writes. */
  writes: number;
  write: () => Promise<Result>;
}

const shown = 'zoals getoond';
const mine = 'van mij';
const resultOf = (outcome: Outcome<{ kind: string } | void>): Result => {
  if (!outcome.ok) return outcome.fault.code;
  return outcome.value?.kind === 'changed' ? 'changedByColleague' : null;
};

const rowIds = ['r1', 'r2', 'r3'] as RowId[];

async function complaints(): Promise<Written> {
  const { register } = await openedRegister();
  for (const [index, rowId] of rowIds.entries())
    valueOf(await register.append(aRow(rowId, `2026-000${index}-AB`, { promise: shown })));
  return {
    table: 'tblKlachten',
    id: 'RijID',
    target: 'Toegezegde actie',
    other: 'Plaats',
    wanted: 'r2',
    shown,
    writes: 3,
    write: async () =>
      resultOf(await register.write('r2' as RowId, { promise: mine }, aStep({ promise: shown }))),
  };
}

async function calamities(): Promise<Written> {
  await openedRegister();
  const port = createCalamities();
  const log = { event: 'edited', at: '2026-07-08T10:00' as Moment, by: 'Mila' } as const;
  for (const rowId of rowIds)
    valueOf(await port.appendCalamity(aCalamity({ rowId, code: `C-${rowId}`, cause: shown }), log));
  const write = () => port.writeCalamity('r2' as RowId, { cause: mine }, { seen: { cause: shown }, log });
  return {
    table: 'tblCalamiteiten',
    id: 'RijID',
    target: 'Oorzaak',
    other: 'Oplossing',
    wanted: 'r2',
    shown,
    writes: 3,
    write: async () => resultOf(await write()),
  };
}

async function scoreLines(): Promise<Written> {
  const { samples } = await registerWith(1);
  await draw(samples);
  const of = { rowId: 'row-1' as RowId, caseNumber: '2026-0001-AB' as CaseNumber };
  const [scored] = valueOf(await samples.scorecard('S-2026-01'));
  const change = { point: 'checked', seen: { remark: '' }, changes: { remark: mine } } as const;
  if (!scored) throw new Error('nothing was drawn');
  return {
    table: 'tblSteekproef_2026_01',
    id: 'Punt van de procedure',
    target: 'Opmerking',
    other: 'Oorzaak',
    wanted: 'Gecontroleerd vóór het bellen',
    shown: '',
    writes: 5,
    write: async () => resultOf(await samples.judge('S-2026-01', of, [change])),
  };
}

const runs = 100;
const refusals = ['changedByColleague', 'rowMissing', 'rowCopied', 'columnMissing', 'notVerified'];

describe('what colleagues do at any moment of a write', () => {
  it.each([
    ['a complaint', complaints],
    ['a calamity', calamities],
    ['a line of a scorecard', scoreLines],
  ])('leaves %s written in its own row or not at all, and theirs as they left it', async (_, open) => {
    const store = await open();
    const reset = await keepTable(store);
    const seen = new Set<Result>();
    for (let seed = 1; seed <= runs; seed++) {
      const random = seededRandom(seed);
      const expected = await reset();
      const done: string[] = [];
      const stop = beforeEachRequest(async (nth, putsBack) => {
        if (putsBack || random.below(3) > 0) return;
        const before = JSON.stringify(expected.rows);
        // A copy that is made once the row was written copies that too.
        await actAsColleague(store, expected, random, { mayCopy: nth < store.writes });
        done.push(`${nth}: ${before}`);
      });
      const result = await store.write();
      await stop();
      seen.add(result);
      const now = await readRows(store, expected);
      const ours = expected.rows.map((row) =>
        result === null && row.id === store.wanted && row.target === store.shown
          ? { ...row, target: mine }
          : row,
      );
      expect({ seed, result, done, rows: now }).toEqual({ seed, result, done, rows: ours });
      if (result !== null) expect(refusals).toContain(result);
    }
    // It was put to the test.
    expect([...seen]).toEqual(
      expect.arrayContaining([null, 'changedByColleague', 'rowMissing', 'rowCopied']),
    );
  });
});
