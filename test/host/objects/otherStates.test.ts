import { openWorkbook } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { startLocalExcel, type LocalExcel } from '../inProcess';
import { codeOf, inExcel, onSheet } from './inExcel';

let excel: LocalExcel;
beforeEach(() => {
  excel = startLocalExcel({ now: () => new Date(2026, 6, 8) });
});

const values = async (address: string): Promise<unknown[]> =>
  (await onSheet((sheet) => sheet.getRange(address).load('values'))).values.flat();
const write = (address: string, value: unknown) =>
  onSheet((sheet) => void (sheet.getRange(address).values = [[value]]));
const setMode = (mode: Excel.CalculationMode) =>
  inExcel(({ application }) => void (application.calculationMode = mode));
const calculate = () => inExcel(({ application }) => application.calculate('Recalculate'));

describe('Manual calculation (Excel.CalculationMode: "Calculations only occur when the user or add-in requests them")', () => {
  test('A formula keeps what it gave until somebody asks, and a new one is calculated as it is entered', async () => {
    await write('A1', 1);
    await write('B1', '=A1+1');
    await setMode(Excel.CalculationMode.manual);
    await write('A1', 10);
    await write('C1', '=A1+B1');
    expect(await values('A1:C1')).toEqual([10, 2, 12]);
    await calculate();
    expect(await values('A1:C1')).toEqual([10, 11, 21]);
  });

  test('Cells that are moved by an insertion keep what they gave', async () => {
    await write('A1', 1);
    await write('B2', '=A1+1');
    await setMode(Excel.CalculationMode.manual);
    await write('A1', 10);
    await onSheet((sheet) => void sheet.getRange('2:2').insert('Down'));
    expect(await values('B3')).toEqual([2]);
    await calculate();
    expect(await values('B3')).toEqual([11]);
  });

  test('Back in automatic mode everything is up to date', async () => {
    await write('A1', 1);
    await write('B1', '=A1+1');
    await setMode(Excel.CalculationMode.manual);
    await write('A1', 10);
    await setMode(Excel.CalculationMode.automatic);
    expect(await values('B1')).toEqual([11]);
    const application = await inExcel(({ application }) => application.load('calculationMode'));
    expect(application.calculationMode).toBe('Automatic');
  });

  test('Suspended, formulas give what they gave until the batch is over (Performance optimization using the Excel JavaScript API)', async () => {
    await write('A1', 1);
    await write('B1', '=A1+1');
    expect(await values('B1')).toEqual([2]);
    const met = await onSheet((sheet, { application }) => {
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('C1').formulas = [['=A1+B1']];
      return sheet.getRange('A1:C1').load('values');
    });
    expect(met.values.flat()).toEqual([10, 2, 12]);
    expect(await values('A1:C1')).toEqual([10, 11, 21]);
  });

  test('Suspended, what rows that are inserted move is up to date once the batch is over', async () => {
    await write('A1', 1);
    await write('B1', '=A1+1');
    await onSheet((sheet, { application }) => {
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('1:1').insert('Down');
    });
    expect(await values('A2:B2')).toEqual([10, 11]);
  });

  test('Automatic except tables leaves formulas in tables as they are ("ignores changes in tables")', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['n', 'more'],
        [1, '=A2+1'],
      ];
      sheet.tables.add('A1:B2', true);
      sheet.getRange('D1').values = [['=A2+1']];
    });
    await setMode(Excel.CalculationMode.automaticExceptTables);
    await write('A2', 10);
    expect(await values('B2')).toEqual([2]);
    expect(await values('D1')).toEqual([11]);
    await calculate();
    expect(await values('B2')).toEqual([11]);
  });
});

/** "Date systems in Excel": the first day is 1 January 1904, which is 0; the difference is 1,462 days. */
describe('The 1904 date system', () => {
  test('has serials that are 1,462 less', async () => {
    excel.workbook.calculation.is1904 = true;
    const formulas = [
      '=DATE(1904,1,1)',
      '=DATE(2026,7,8)',
      '=TODAY()',
      '=YEAR(44749)',
      '=WEEKDAY(44749)',
      '=NETWORKDAYS(44749,44756)',
      '=WORKDAY(44749,1)',
      '=EDATE(44749,1)',
      '=TODAY()-44749',
    ];
    await onSheet((sheet) => void (sheet.getRange(`A1:I1`).values = [formulas]));
    expect(await values('A1:I1')).toEqual([0, 44_749, 44_749, 2026, 4, 6, 44_750, 44_780, 0]);
    const date = await inExcel(({ workbook }) => workbook.functions.date(1904, 1, 1).load('value'));
    expect(date.value).toBe(0);
  });

  test('is that of a file which says so, and dates that are read and written are the same days', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['dd-mm-yyyy']];
      sheet.getRange('A1').values = [[46_211]];
    });
    const text = async () => (await onSheet((sheet) => sheet.getRange('A1').load('text'))).text;
    expect(await text()).toEqual([['08-07-2026']]);
    // A person sets the option: the serial stays, and the day is another.
    excel.workbook.calculation.is1904 = true;
    expect(await text()).toEqual([['09-07-2030']]);
    await write('A1', '7/8/2026');
    expect(await values('A1')).toEqual([44_749]);

    const { workbook } = await openWorkbook(await saveWorkbook(excel.workbook));
    expect(workbook.calculation.is1904).toBe(true);
    startLocalExcel({ workbook });
    expect([await values('A1'), await text()]).toEqual([[44_749], [['08-07-2026']]]);
  });
});

describe('A workbook that this person may not change', () => {
  const readOnly = async () => (await inExcel(({ workbook }) => workbook.load('readOnly'))).readOnly;

  test('says so (Workbook.readOnly), and refuses what may write when it is for viewing', async () => {
    await write('A1', 1);
    expect(await readOnly()).toBe(false);
    excel.workbook.access = 'view';
    expect(await readOnly()).toBe(true);
    expect(await codeOf(write('A1', 2))).toBe('AccessDenied');
    expect(await values('A1')).toEqual([1]);
  });

  test('takes changes when it was opened read-only, which are never saved', async () => {
    excel.workbook.access = 'copy';
    await write('A1', 2);
    expect([await readOnly(), await values('A1')]).toEqual([true, [2]]);
  });
});

test.each([
  ['nl-NL', ['d-M-yyyy', 'dddd d MMMM yyyy', '-', 'HH:mm:ss', ',', '.', ',', '.']],
  ['en-US', ['M/d/yyyy', 'dddd, MMMM d, yyyy', '/', 'h:mm:ss tt', '.', ',', '.', ',']],
] as const)(
  'The system’s region says how dates and numbers are written (CultureInfo): %s',
  async (region, written) => {
    excel.workbook.region = region;
    const { application } = await inExcel((context) => {
      const { cultureInfo } = context.application.load('decimalSeparator,thousandsSeparator');
      cultureInfo.datetimeFormat.load('shortDatePattern,longDatePattern,dateSeparator,longTimePattern');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      return context;
    });
    const { datetimeFormat, numberFormat } = application.cultureInfo;
    expect([
      datetimeFormat.shortDatePattern,
      datetimeFormat.longDatePattern,
      datetimeFormat.dateSeparator,
      datetimeFormat.longTimePattern,
      numberFormat.numberDecimalSeparator,
      numberFormat.numberGroupSeparator,
      application.decimalSeparator,
      application.thousandsSeparator,
    ]).toEqual(written);
  },
);
