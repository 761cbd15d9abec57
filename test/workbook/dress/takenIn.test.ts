import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import type { OpenedWorkbook } from '../openedRegister';
import { asColleague, readCells } from '../sheetReading';
import { fillsOf, rowLooks } from './rowLooks';

const complaints = (workbook: Excel.Workbook) => workbook.tables.getItem('tblKlachten');
const overdue = '#F4B9B3';

/** What keeps Excel from growing the table, or from dressing the row that it takes in. */
const obstacles: Record<string, (opened: OpenedWorkbook) => void | Promise<void>> = {
  'while the table is filtered': () =>
    asColleague((workbook) => {
      complaints(workbook).columns.getItem('Rubriek').filter.applyValuesFilter(['Privacy']);
    }),
  'with AutoCorrect’s “include new rows” off': ({ host }) => void (host.workbook.includesNewRows = false),
  'above a totals row, while the table is filtered': () =>
    asColleague((workbook) => {
      complaints(workbook).showTotals = true;
      complaints(workbook).columns.getItem('Rubriek').filter.applyValuesFilter(['Privacy']);
    }),
  'beside a column of the office’s own at the right end': async ({ host }) => {
    await asColleague((workbook) => complaints(workbook).columns.add(undefined, undefined, 'Van ons'));
    host.workbook.includesNewRows = false;
  },
};

test.each(Object.keys(obstacles))(
  'a complaint that is registered %s looks as the first one did, and so do those after it',
  async (obstacle) => {
    const opened = await openedRegister();
    const { host, register } = opened;
    await register.append(aRow('r1', '2026-0001-AB', { category: 'Informatie' }));
    const [before] = rowLooks(host);
    expect(before && fillsOf(before)).toEqual([overdue]);

    await obstacles[obstacle]?.(opened);
    await register.append(aRow('r2', '2026-0002-CD'));
    await asColleague((workbook) => complaints(workbook).clearFilters());
    host.workbook.includesNewRows = true;
    await register.append(aRow('r3', '2026-0003-EF'));

    const [, second, third] = rowLooks(host);
    expect(second).toEqual(before);
    expect(third).toEqual(before);
    const [first, ...later] = await readCells(['signal', 'month', 'mailEmployee', 'workingDays']);
    expect(later).toEqual([first, first]);
  },
);
