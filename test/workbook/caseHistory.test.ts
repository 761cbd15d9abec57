import { toDay } from '../../src/procedure/calendar/day';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { valueOf } from '../fixtures/valueOf';
import { isCleanUp } from '../host/isCleanUp';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

const first = aRow('r1', '2026-0001-AB');
const second = aRow('r2', '2026-0002-CD');
const round: Round = {
  round: 1,
  promise: '=Monteur komt',
  followUpBy: 'Karin',
  callbackOn: toDay('2026-07-08'),
  handedOverOn: null,
  checkedOn: toDay('2026-07-07'),
  checkedBy: 'Joris',
  calledOn: toDay('2026-07-08'),
  attempts: 2,
  satisfied: 'partly',
  answer: 'Half',
  remedy: '',
};
const logged = { at: '2026-07-08T14:05', by: 'Sanne Bakker' };

/** Two cases that were changed in turn; the first one began its second round. */
async function withTwoHistories(language: 'nl' | 'en' = 'nl') {
  const workbook = await openedRegister(language);
  const { register } = workbook;
  for (const complaint of [first, second]) valueOf(await register.append(complaint));
  valueOf(await register.write(first.rowId, { cause: 'Meppel' }, aStep()));
  valueOf(await register.write(second.rowId, { cause: 'Emmen' }, aStep()));
  valueOf(await register.write(first.rowId, { round: 2 }, aStep({}, { round })));
  return workbook;
}

describe('the history of a case', () => {
  it.each(['nl', 'en'] as const)('is its own rounds and lines of the log (%s)', async (language) => {
    const { register } = await withTwoHistories(language);
    const { rounds, log } = valueOf(await register.history(first.rowId));
    expect(rounds).toEqual([round]);
    expect(log).toEqual([
      { ...logged, what: expect.stringContaining('Meppel') },
      { ...logged, what: expect.stringContaining('1 → 2') },
    ]);
    expect(valueOf(await register.history(second.rowId))).toEqual({
      rounds: [],
      log: [{ ...logged, what: expect.stringContaining('Emmen') }],
    });
  });

  it('is empty in a new register', async () => {
    const { register } = await openedRegister();
    expect(await register.history(first.rowId)).toEqual({ ok: true, value: { rounds: [], log: [] } });
  });

  it('comes in two round trips, and in pieces where the tables are too long for one reply', async () => {
    const { host, register } = await withTwoHistories();
    const before = host.requests.length;
    const whole = await register.history(first.rowId);
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(2);
    host.faults.fail('ResponsePayloadSizeLimitExceeded', 1);
    expect(await register.history(first.rowId)).toEqual(whole);
  });

  it('is found where a colleague moved the columns and overtyped a moment', async () => {
    const { register } = await withTwoHistories();
    await asColleague(({ tables }) => {
      const log = tables.getItem('tblLogboek');
      log.columns.add(0, [['Eigen'], ['x'], ['y'], ['z']]);
      log.columns.getItem('Tijdstip').getDataBodyRange().getCell(0, 0).values = [['gisteren']];
    });
    const { log } = valueOf(await register.history(first.rowId));
    expect(log.map(({ at }) => at)).toEqual([null, '2026-07-08T14:05']);
  });

  it.each(['tblLogboek', 'tblRondes'])('names the sheet when %s was deleted', async (name) => {
    const { register } = await withTwoHistories();
    await asColleague(({ tables }) => tables.getItem(name).worksheet.delete());
    const sheet = name === 'tblRondes' ? 'Rondes' : 'Logboek';
    expect(await register.history(first.rowId)).toEqual({
      ok: false,
      fault: { code: 'sheetMissing', name: sheet },
    });
  });

  it('names the column when the row IDs are gone', async () => {
    const { register } = await withTwoHistories();
    await asColleague(({ tables }) => tables.getItem('tblLogboek').columns.getItem('RijID').delete());
    expect(await register.history(first.rowId)).toEqual({
      ok: false,
      fault: { code: 'columnMissing', name: 'RijID' },
    });
  });
});
