import { toDay } from '../../src/procedure/calendar/day';
import { takeForEach } from '../../src/usecases/case/takeForEach';
import { toAnother } from '../../src/usecases/case/toAnother';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';
import { readTable } from './sideReading';

const told = { status: 'handedOver', handedOverOn: toDay('2026-07-02'), followUpBy: 'Jan Weg' } as const;
const rows = [
  aRow('r1', '2026-0001-AB', told),
  aRow('r2', '2026-0002-CD', told),
  aRow('r3', '2026-0003-EF', told),
];

test('complaints go to another one by one, and what a colleague gave to somebody meanwhile stays there', async () => {
  const { register } = await openedRegister();
  for (const complaint of rows) valueOf(await register.append(complaint));
  await asColleague(({ tables }) => {
    const followUp = tables.getItem('tblKlachten').columns.getItem('Opvolging door').getDataBodyRange();
    followUp.getCell(1, 0).values = [['Ruth Oosterhof']];
  });
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const progress: number[] = [];
  const work = { onProgress: (done: number) => void progress.push(done), isCancelled: () => false };
  const result = await takeForEach(ports, rows, toAnother('Sanne Bakker'), work);
  expect(result).toMatchObject({
    taken: [{ rowId: 'r1' }, { rowId: 'r3' }],
    left: [{ rowId: 'r2' }],
    brokeOff: null,
  });
  expect(progress).toEqual([0, 1, 2]);
  expect((await readRows()).map(({ followUpBy, status }) => [followUpBy, status])).toEqual([
    ['Sanne Bakker', 'Nieuw'],
    ['Ruth Oosterhof', 'Doorgegeven'],
    ['Sanne Bakker', 'Nieuw'],
  ]);
  const log = await readTable('tblLogboek');
  expect(log.map((line) => [line['Klachtnr'], String(line['Wat']).split(':')[0]])).toEqual([
    ['2026-0001-AB', 'Aan een ander gegeven'],
    ['2026-0003-EF', 'Aan een ander gegeven'],
  ]);
});
