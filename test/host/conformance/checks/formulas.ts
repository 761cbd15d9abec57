import { loaded, makeTable, put, valueOf, valuesOf } from '../bench';
import { OUR_READING, OURS, type Check } from '../Check';

const functions = 'learn.microsoft.com: Call built-in Excel worksheet functions';

const numbers = (sheet: Excel.Worksheet): Excel.Table =>
  makeTable(
    sheet,
    [
      ['Number', 'Double'],
      [1, ''],
      [2, ''],
    ],
    `${OURS}numbers`,
  );

/** Formulas, and worksheet functions that a batch calls. */
export const formulas: readonly Check[] = [
  {
    id: 'formulas.filled',
    says: 'One formula in a blank column of a table fills all of it',
    source: 'support.microsoft.com: Use calculated columns in an Excel table; office-js #6745',
    otherwise: 'rows of the pane get their formulas all the same, those that people type by the inspection',
    expected: [[2], [4]],
    see: async ({ sheet, context }) => {
      const table = numbers(sheet);
      await context.sync();
      sheet.getRange('B2').formulas = [['=[@Number]*2']];
      return valuesOf(table.columns.getItem('Double').getDataBodyRange());
    },
  },
  {
    id: 'formulas.asWritten',
    says: 'A formula is read as it was written, with the columns of its own row in their short form',
    source: OUR_READING,
    otherwise: 'formulas are compared without what Excel may write in its own way',
    expected: [['=[@Number]*2']],
    see: async ({ sheet, context }) => {
      numbers(sheet);
      await context.sync();
      sheet.getRange('B2').formulas = [['=[@Number]*2']];
      return (await loaded(sheet.getRange('B2'), 'formulas')).formulas;
    },
  },
  {
    id: 'formulas.headerRenamed',
    says: 'A formula goes by the new name when a header cell is typed over',
    source: 'support.microsoft.com: Using structured references with Excel tables',
    expected: [['=SUM(conformance_numbers[Count])']],
    see: async ({ sheet, context }) => {
      numbers(sheet);
      sheet.getRange('D1').formulas = [[`=SUM(${OURS}numbers[Number])`]];
      await context.sync();
      put(sheet, 'A1', [['Count']]);
      await context.sync();
      return (await loaded(sheet.getRange('D1'), 'formulas')).formulas;
    },
  },
  {
    id: 'formulas.tableRenamed',
    says: 'A formula goes by the new name of a table',
    source: 'support.microsoft.com: Using structured references with Excel tables',
    expected: [['=SUM(conformance_other[Number])']],
    see: async ({ sheet, context }) => {
      const table = numbers(sheet);
      sheet.getRange('D1').formulas = [[`=SUM(${OURS}numbers[Number])`]];
      await context.sync();
      table.name = `${OURS}other`;
      await context.sync();
      return (await loaded(sheet.getRange('D1'), 'formulas')).formulas;
    },
  },
  {
    id: 'formulas.grows',
    says: 'What counts a column of a table counts a row that was written below it in the same batch',
    source: functions,
    expected: [1, 2, '2026-*'],
    see: async ({ sheet, context }) => {
      const table = makeTable(sheet, [['Case'], ['2026-0001']]);
      const cases = () => table.columns.getItem('Case').getDataBodyRange();
      const count = () => context.workbook.functions.countIf(cases(), '2026-*').load('value');
      const before = count();
      const row = table.getDataBodyRange().getRowsBelow(1);
      row.numberFormat = [['@']];
      row.values = [['2026-0002']];
      const after = count();
      await context.sync();
      return [before.value, after.value, '2026-*'];
    },
  },
  {
    id: 'formulas.suspended',
    says: 'While calculation is suspended a formula gives what it gave, and the sync that ends the batch resumes it',
    source: 'learn.microsoft.com: Performance optimization using the Excel JavaScript API',
    expected: [2, 11],
    see: async ({ sheet, context }) => {
      const range = put(sheet, 'A1', [[1, '=A1+1']]);
      await valuesOf(range);
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      const meanwhile = await valueOf(range.getCell(0, 1));
      return [meanwhile, await valueOf(sheet.getRange('B1'))];
    },
  },
  {
    id: 'formulas.match',
    says: 'MATCH finds a text by its place, and says #N/A where there is none',
    source: functions,
    expected: [2, '#N/A'],
    see: async ({ sheet, context }) => {
      const range = put(sheet, 'A1', [['a'], ['b'], ['a']]);
      const found = context.workbook.functions.match('b', range, 0).load('value');
      const none = context.workbook.functions.match('z', range, 0).load('error');
      await context.sync();
      return [found.value, none.error ?? null];
    },
  },
  {
    id: 'formulas.workingDays',
    says: 'NETWORKDAYS and WORKDAY count without the weekend',
    source: 'support.microsoft.com: NETWORKDAYS, WORKDAY',
    expected: [[5, 46_217]],
    see: ({ sheet }) => valuesOf(put(sheet, 'A1', [['=NETWORKDAYS(46210,46216)', '=WORKDAY(46213,2)']])),
  },
  {
    id: 'formulas.link',
    says: 'The value of a cell with HYPERLINK is the text it shows',
    source: 'support.microsoft.com: HYPERLINK',
    expected: 'Mail',
    see: ({ sheet }) => valueOf(put(sheet, 'A1', [['=HYPERLINK("mailto:info@example.com","Mail")']])),
  },
  {
    id: 'formulas.moved',
    says: 'A formula follows a cell that an insertion moved',
    source: 'learn.microsoft.com: Range.insert',
    expected: [['=A3']],
    see: async ({ sheet, context }) => {
      put(sheet, 'A2', [['x']]);
      sheet.getRange('C1').formulas = [['=A2']];
      await context.sync();
      sheet.getRange('A2').insert('Down');
      return (await loaded(sheet.getRange('C1'), 'formulas')).formulas;
    },
  },
];
