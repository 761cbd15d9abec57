import { signalsOf } from '../../src/procedure/lifeCycle/signals';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import { toDay } from '../../src/procedure/calendar/day';
import { statuses } from '../../src/procedure/complaint/statuses';
import type { ColumnKey } from '../../src/i18n/workbook/textShape';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { complaintOf } from '../../src/workbook/columns/complaintOf';
import { columns } from '../../src/workbook/columns/columns';
import { fillFormula } from '../../src/workbook/sheet/fillFormula';
import { serialOf } from '../../src/workbook/sheet/serial';
import { seededRandom } from '../fakes/seededRandom';
import { openedRegister } from './openedRegister';
import { asColleague, readCells, readRows } from './sheetReading';

/** Wednesday 8 July 2026, after half the day. */
const now = () => new Date(2026, 6, 8, 14);
const today = toDay('2026-07-08');
const holidays = dutchHolidays(2026).map((holiday) => holiday.day);
const texts = workbookTexts.nl;
const keys = columns.map(({ key }) => key);

type Cells = Partial<Record<ColumnKey, string | number>>;

const day = serialOf(toDay('2026-07-06'));
/** What stands in a cell in which a day belongs: nothing, a day, a day with its time, and a text that is no day. */
const anyDate = ['', day, day + 0.6, '13-12-2026'];

/** A status in every way in which a person leaves it, with and without a closing date and a number. */
const ends: Cells[] = [
  ...statuses.map((code) => texts.status[code]),
  ' GESLOTEN ',
  '',
  'In behandeling',
].flatMap((status) =>
  anyDate.flatMap((closedOn) =>
    ['', ' ', '2026-0001-AB'].map((caseNumber) => ({ status, closedOn, caseNumber })),
  ),
);

const others: [ColumnKey, (string | number)[]][] = [
  ['callbackOn', ['', 'morgen', ...[-1, 0, 0.5, 1, 2, 2.5, 5].map((off) => serialOf(today) + off)]],
  ['handedOverOn', anyDate],
  ['checkedOn', anyDate],
  ['checkedBy', ['', ' ', 'Karin Vos']],
  ['calledOn', anyDate],
  ['satisfied', ['', 'Ja', 'deels ', 'nee', 'misschien']],
  ['attempts', ['', 0, 1, 3, 'vaak']],
  ['round', ['', 1, 2, 'twee']],
  ['severity', ['', 'normaal', 'ERNSTIG ']],
  ['headInformedOn', anyDate],
  ['letterSentOn', anyDate],
  ['reachBy', ['', 'telefoon', 'niet', 'NIET ', ' Brief', 'e-mail', 'per duif']],
  ['phone', ['', ' ', '06 12345678']],
];

/** Each of the ends, so many times over, with the other cells by chance. */
function rowsBy(seed: number, times: number): Cells[] {
  const { below } = seededRandom(seed);
  const oneOf = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return Array.from({ length: times }, () => ends)
    .flat()
    .map((end) => ({
      ...Object.fromEntries(others.map(([key, from]) => [key, oneOf(from)])),
      name: 'Vos',
      ...end,
    }));
}

const inWords = (complaint: Complaint): string =>
  signalsOf(complaint, { today, holidays })
    .map((code) => texts.signal[code] + (code === 'round' ? ` ${complaint.round}` : ''))
    .join(texts.signalSeparator);

async function typed(rows: readonly Cells[]): Promise<void> {
  const resting = ['step', 'standing', 'signal'] as const;
  const [formulas] = await readCells(resting);
  await asColleague((book) => {
    const table = book.tables.getItem('tblKlachten');
    table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
    resting.forEach((key, index) =>
      fillFormula(
        table.columns.getItem(texts.columns[key]).getDataBodyRange(),
        String(formulas?.[index]?.formula),
      ),
    );
    for (const key of [
      'name',
      'status',
      'closedOn',
      'caseNumber',
      ...others.map(([other]) => other),
    ] as const) {
      const cells = table.columns.getItem(texts.columns[key]).getDataBodyRange();
      cells.numberFormat = [['General']];
      cells.values = rows.map((row) => [row[key] ?? '']);
    }
  });
}

describe('the rule of what a complaint asks for', () => {
  it('says what the native formula says, whatever stands in status, dates and number', async () => {
    await openedRegister('nl', { now });
    await typed(rowsBy(14, 2));
    const found = await readRows();
    const ruled = found.map((row) =>
      inWords(
        complaintOf(
          { language: 'nl', keys },
          keys.map((key) => row[key]),
        ),
      ),
    );
    expect(found).toEqual(found.map((row, index) => ({ ...row, signal: ruled[index] })));
    // Of all that can be said each was.
    const said = new Set(ruled.flatMap((signal) => signal.split(texts.signalSeparator)));
    expect([...said].sort()).toEqual(
      [...Object.values(texts.signal).filter((word) => word !== texts.signal.round), 'ronde 2', ''].sort(),
    );
  });
});
