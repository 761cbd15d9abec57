import { toDay } from '../../src/procedure/calendar/day';
import { fakeRegister } from '../fakes/fakeRegister';
import { seededRandom } from '../fakes/seededRandom';
import { sampleComplaints } from '../sample/complaints';
import { fillLists } from '../sample/fillLists';
import { tellSample } from '../sample/tellSample';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister } from './openedRegister';
import { readTable } from './sideReading';

/** The unit and component tests rest on the register in memory: here it is held to the one in the workbook. */
it('the workbook holds what the register in memory holds after the same complaints, checks and callbacks', async () => {
  const { register, opened } = await openedRegister();
  await fillLists();
  const memory = fakeRegister(opened);
  const { holidays } = opened.lists;
  const sample = sampleComplaints({ count: 40, until: toDay('2026-09-30'), seed: 1, holidays });

  const realPorts = { register, random: seededRandom(2) };
  const memoryPorts = { register: memory, random: seededRandom(2) };
  for (const complaint of sample) {
    await tellSample(realPorts, opened, complaint);
    await tellSample(memoryPorts, opened, complaint);
  }

  expect(memory.rows).toHaveLength(40);
  for (const row of memory.rows) expect(valueOf(await register.byRowId(row.rowId))).toEqual(row);
  const log = await readTable('tblLogboek');
  expect(log.map((line) => line['RijID'])).toEqual(memory.log.map(({ rowId }) => rowId));
  expect(valueOf(await register.openCases(() => {})).lines).toEqual(
    valueOf(await memory.openCases(() => {})).lines,
  );
});
