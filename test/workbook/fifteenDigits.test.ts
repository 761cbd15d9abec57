import { momentOn } from '../../src/procedure/calendar/moment';
import { toDay } from '../../src/procedure/calendar/day';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { roundFields } from '../../src/procedure/lifeCycle/round';
import { momentOf } from '../../src/workbook/sheet/serial';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { typeBelow } from './identity/byHand';
import { inspectedRegister, typeInto, worn } from './inspection/wornRegister';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';
import { readTable } from './sideReading';

const complaint = aRow('r1', '2026-0001-AB', { promise: 'Wij komen dinsdag' });
const round = Object.fromEntries(roundFields.map((field) => [field, complaint[field]])) as Round;

/** An Excel that gives numbers in the 15 digits that it shows, with one complaint that was registered in it. */
async function withOneCase() {
  const opened = await openedRegister();
  opened.host.workbook.givesFifteenDigits = true;
  valueOf(await opened.register.append(complaint));
  return opened;
}

const moments = async () => (await readTable('tblLogboek')).map(({ Tijdstip }) => momentOf(Tijdstip));

describe('an Excel that gives the time of day in fifteen digits', () => {
  it('keeps a change, its line in the log and the round that it ended', async () => {
    const { register } = await withOneCase();
    valueOf(await register.write(complaint.rowId, { promise: 'Wij bellen' }, aStep(complaint, { round })));
    expect(await readRows()).toEqual([expect.objectContaining({ promise: 'Wij bellen' })]);
    expect(await readTable('tblRondes')).toHaveLength(1);
    expect(await moments()).toEqual(['2026-07-08T14:05']);
  });

  it('is content with the lines that stand, and puts a lost one back', async () => {
    const { register } = await withOneCase();
    valueOf(await register.write(complaint.rowId, { promise: 'Wij bellen' }, aStep(complaint)));
    expect(valueOf(await register.unsettled())).toEqual([]);
    await asColleague(({ tables }) => {
      tables.getItem('tblLogboek').getDataBodyRange().getRow(0).clear('Contents');
    });
    const [look] = valueOf(await register.unsettled());
    if (!look) throw new Error('nothing is gone');
    valueOf(await register.putBack(look));
    expect(await moments()).toEqual(['2026-07-08T14:05']);
    expect(valueOf(await register.unsettled())).toEqual([]);
  });

  it('tells once in the log of a row that was typed', async () => {
    const { register } = await withOneCase();
    await typeBelow({ receivedOn: 46_183, name: 'De Wit', phone: '0592 123456' });
    const [stray] = valueOf(await register.strays(true));
    const standIns = stray ? [stray.complaint.rowId] : [];
    const today = toDay('2026-07-08');
    const at = momentOn(today, 14, 5);
    expect(valueOf(await register.identify({ standIns, today, at, by: '' }))).toHaveLength(1);
    expect(valueOf(await register.settleIdentities(at))).toEqual([]);
    expect(await moments()).toEqual([at]);
  });

  it('takes back the newest inspection, also where lines of an older one stand around it', async () => {
    const { host, inspection, mend, work } = await inspectedRegister();
    host.workbook.givesFifteenDigits = true;
    await typeInto(worn);
    valueOf(await mend());
    const newest = valueOf(await inspection.lastRun());
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblNagekeken');
      table.getDataBodyRange().getRow(0).insert('Down');
      table.getDataBodyRange().getCell(0, 0).values = [[46_000.5]];
      table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).values = [[46_000.5]];
    });
    expect(valueOf(await inspection.lastRun())).toEqual(newest);
    const back = valueOf(await inspection.takeBack(String(newest?.run), work));
    expect(back).toMatchObject({ written: newest?.changes, left: 0 });
  });
});
