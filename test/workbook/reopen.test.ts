import { cellLimit } from '../../src/procedure/text/checkText';
import { toDay } from '../../src/procedure/calendar/day';
import { reopenCase } from '../../src/procedure/lifeCycle/reopenCase';
import { takeStep } from '../../src/usecases/case/takeStep';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { readRows } from './sheetReading';
import { readTable } from './sideReading';

const day = toDay('2026-07-06');
const closed = aRow('r1', '2026-0001-AB', {
  status: 'closed',
  closedOn: day,
  checkedOn: day,
  checkedBy: 'Sanne Bakker',
  calledOn: day,
  satisfied: 'yes',
  callbackOn: day,
});

test('a complaint that is reopened keeps its number, its finished round and its log, and the sheet follows', async () => {
  const { register } = await openedRegister('nl', { now: () => new Date(2026, 6, 8, 10) });
  valueOf(await register.append(closed));
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const again = { reason: 'Verkeerde regel', callbackOn: toDay('2026-07-15') };
  const taken = await takeStep(ports, closed, (shown) => reopenCase(shown, again));
  expect(taken).toMatchObject({ kind: 'taken', complaint: { status: 'new', round: 2, closedOn: null } });

  const [row] = await readRows();
  expect(row).toMatchObject({
    caseNumber: '2026-0001-AB',
    status: 'Nieuw',
    closedOn: '',
    round: 2,
    signal: 'ronde 2 · nog doorgeven',
    promise: closed.promise,
  });
  const [round] = await readTable('tblRondes');
  expect(round).toMatchObject({ Klachtnr: '2026-0001-AB', Ronde: 1, 'Naar behoren': 'ja' });
  const [line] = await readTable('tblLogboek');
  expect(line?.['Wat']).toMatch(/^Heropend: Verkeerde regel: /);
});

test('a reason that fills a cell is taken, though the line of the log says more besides', async () => {
  const { register } = await openedRegister('nl', { now: () => new Date(2026, 6, 8, 10) });
  valueOf(await register.append(closed));
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const again = { reason: 'x'.repeat(cellLimit), callbackOn: toDay('2026-07-15') };
  expect(await takeStep(ports, closed, (shown) => reopenCase(shown, again))).toMatchObject({ kind: 'taken' });
  const [line] = await readTable('tblLogboek');
  expect(line?.['Wat']).toHaveLength(cellLimit);
});
