import { codeOf, loaded, put, valueOf, valuesOf } from '../bench';
import { OUR_READING, OURS, type Bench, type Check, type Seen } from '../Check';

const key = `${OURS}setting`;
const modes = 'learn.microsoft.com: Excel.CalculationMode';

type Cells = (address: string, values?: readonly (readonly unknown[])[]) => Excel.Range;

/** Does something in a mode of calculation, with 1 in A1 and A1+1 in B1 and in a table at E2; then the mode is as it was. */
async function inMode(
  { sheet, context }: Bench,
  mode: Excel.CalculationMode,
  act: (cells: Cells) => Promise<Seen>,
): Promise<Seen> {
  const { application } = context.workbook;
  put(sheet, 'A1', [[1, '=A1+1']]);
  sheet.tables.add(put(sheet, 'E1', [['More'], ['=$A$1+1']]), true);
  const { calculationMode } = await loaded(application, 'calculationMode');
  try {
    application.calculationMode = mode;
    await context.sync();
    return await act((address, values) => (values ? put(sheet, address, values) : sheet.getRange(address)));
  } finally {
    application.calculationMode = calculationMode;
    await context.sync();
  }
}

/** The workbook and the application: state, settings, protection and what is not there. */
export const workbook: readonly Check[] = [
  {
    id: 'workbook.dates',
    says: 'Days count from 1900, as the function DATE tells',
    source: 'support.microsoft.com: Date systems in Excel',
    otherwise: 'a register in a workbook that counts from 1904 is refused',
    expected: 1462,
    see: async ({ context }) => (await loaded(context.workbook.functions.date(1904, 1, 1), 'value')).value,
  },
  {
    id: 'workbook.automatic',
    says: 'Excel calculates by itself, and says so',
    source: modes,
    otherwise: 'the pane tells of it and calculates before it counts',
    expected: 'Automatic',
    see: async ({ context }) =>
      (await loaded(context.workbook.application, 'calculationMode')).calculationMode,
  },
  {
    id: 'workbook.manual',
    says: 'In manual mode a formula keeps what it gave until calculate() is called, and a new one gives its value at once',
    source: `${modes}; ${OUR_READING} for the new one`,
    expected: [2, 12, 11],
    see: (bench) =>
      inMode(bench, Excel.CalculationMode.manual, async (range) => {
        range('A1', [[10]]);
        const before = range('B1').load('values');
        const entered = await valueOf(range('C1', [['=A1+B1']]));
        bench.context.workbook.application.calculate(Excel.CalculationType.recalculate);
        return [before.values[0]?.[0], entered, await valueOf(range('B1'))];
      }),
  },
  {
    id: 'workbook.exceptTables',
    says: '“Automatic except tables” leaves formulas in tables as they are, and calculates the others',
    source: `${OUR_READING}: Microsoft’s page says “ignores changes in tables”, another one data tables`,
    otherwise: 'the pane calculates before it counts, in each mode but the automatic one',
    expected: [2, 11],
    see: (bench) =>
      inMode(bench, Excel.CalculationMode.automaticExceptTables, async (range) => {
        range('A1', [[10]]);
        const besides = range('B1').load('values');
        const inTable = await valueOf(range('E2'));
        return [inTable, besides.values[0]?.[0]];
      }),
  },
  {
    id: 'workbook.editable',
    says: 'A workbook that may be changed says that it isn’t read-only',
    source: 'learn.microsoft.com: Workbook.readOnly',
    expected: false,
    see: async ({ context }) => (await loaded(context.workbook, 'readOnly')).readOnly,
  },
  {
    id: 'workbook.region',
    says: 'The system’s region says how it writes a short date',
    source: 'learn.microsoft.com: CultureInfo',
    expected: true,
    see: async ({ context }) => {
      const { datetimeFormat } = context.workbook.application.cultureInfo;
      const { shortDatePattern } = await loaded(datetimeFormat, 'shortDatePattern');
      return /d/.test(shortDatePattern) && /M/.test(shortDatePattern);
    },
  },
  {
    id: 'workbook.protection',
    says: 'Writing on a protected sheet is refused as AccessDenied, and the sheet says that it is protected',
    source: 'learn.microsoft.com: error AccessDenied',
    expected: [true, 'AccessDenied'],
    see: async ({ sheet, context }) => {
      sheet.protection.protect();
      await context.sync();
      const { protected: isProtected } = await loaded(sheet.protection, 'protected');
      const code = await codeOf(context, () => put(sheet, 'A1', [['x']]));
      sheet.protection.unprotect();
      await context.sync();
      return [isProtected, code];
    },
  },
  {
    id: 'workbook.setting',
    says: 'A setting of the workbook is kept by its key as it was given, and is none when it was deleted',
    source: 'learn.microsoft.com: SettingCollection',
    expected: ['kept', true],
    see: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(key, 'kept');
      await context.sync();
      const { value } = await loaded(settings.getItemOrNullObject(key), 'value');
      settings.getItem(key).delete();
      await context.sync();
      return [value, (await loaded(settings.getItemOrNullObject(key), 'key')).isNullObject];
    },
  },
  {
    id: 'workbook.missing',
    says: 'What isn’t there is ItemNotFound',
    source: 'learn.microsoft.com: error ItemNotFound',
    expected: 'ItemNotFound',
    see: ({ context }) => codeOf(context, () => context.workbook.tables.getItem(`${OURS}none`).load('name')),
  },
  {
    id: 'workbook.nullObject',
    says: 'Whether there is an object is known after a sync without loading it, and ranges of none are none',
    source: 'learn.microsoft.com: *OrNullObject methods and properties',
    expected: [true, true],
    see: async ({ context }) => {
      const table = context.workbook.tables.getItemOrNullObject(`${OURS}none`);
      const range = table.getDataBodyRange();
      await context.sync();
      return [table.isNullObject, range.isNullObject];
    },
  },
  {
    id: 'workbook.nullWrite',
    says: 'Deleting what isn’t there through a null object does nothing and is no error',
    source: 'learn.microsoft.com: *OrNullObject methods and properties',
    expected: ['no error', [['x']]],
    see: async ({ sheet, context }) => {
      const code = await codeOf(context, () => {
        context.workbook.names.getItemOrNullObject(`${OURS}none`).delete();
        put(sheet, 'A1', [['x']]);
      });
      return [code, await valuesOf(sheet.getRange('A1'))];
    },
  },
];
