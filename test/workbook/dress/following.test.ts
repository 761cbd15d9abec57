import { toDay } from '../../../src/procedure/calendar/day';
import { serialOf } from '../../../src/workbook/sheet/serial';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { openedRegister } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { fillsOf, rowLooks } from './rowLooks';

const now = () => new Date(2026, 6, 8, 10);
const [overdue, today] = ['#F4B9B3', '#FFE08A'];
const yesterday = toDay('2026-07-07');
const complaint = aRow('r1', '2026-0001-AB', { callbackOn: yesterday });

describe('Where colours stay as they are when a cell changes that their rule looks at (office-js #5299)', () => {
  let opened: Awaited<ReturnType<typeof openedRegister>>;
  beforeEach(async () => {
    opened = await openedRegister('nl', { now });
    opened.host.workbook.rulesFollow = false;
    valueOf(await opened.register.append(complaint));
    expect(rowLooks(opened.host).flatMap(fillsOf)).toEqual([overdue]);
  });

  const typeCallback = () =>
    asColleague((workbook) => {
      const { columns } = workbook.tables.getItem('tblKlachten');
      const cell = columns.getItem('Terugbeldatum').getDataBodyRange().getLastRow();
      cell.values = [[serialOf(toDay('2026-07-08'))]];
    });

  it('what somebody types is told by Signaal, in words and in the colour of its own cell', async () => {
    await typeCallback();
    const [row] = rowLooks(opened.host);
    expect(String((await readRows())[0]?.signal)).toContain('vandaag');
    expect(row?.cells.signal?.fill).toBe(today);
    // What those builds do.
    expect(row?.cells.name?.fill).toBe(overdue);
  });

  it('a step in the pane leaves each row in the colour of its words, whoever had changed it', async () => {
    await typeCallback();
    rowLooks(opened.host);
    const seen = { callbackOn: toDay('2026-07-08') };
    valueOf(await opened.register.write(complaint.rowId, { answer: 'gebeld' }, aStep(seen)));
    expect(rowLooks(opened.host).flatMap(fillsOf)).toEqual([today]);
    const closed = { status: 'closed', closedOn: toDay('2026-07-08') } as const;
    valueOf(await opened.register.write(complaint.rowId, closed, aStep(seen)));
    expect(rowLooks(opened.host).flatMap(fillsOf)).toEqual([undefined]);
  });
});
