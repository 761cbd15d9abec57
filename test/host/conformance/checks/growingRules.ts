import { loaded, makeTable, valuesOf } from '../bench';
import { OUR_READING, type Bench, type Check, type Seen } from '../Check';

const coAuthoring = 'learn.microsoft.com: Coauthoring in Excel add-ins';

/** Appends a row to a table of two columns, with what was prepared, and gives what is to be seen of the new row. */
const newRow =
  (prepare: (table: Excel.Table) => void, look: (row: Excel.Range) => Promise<Seen>) =>
  async ({ sheet, context }: Bench): Promise<Seen> => {
    const table = makeTable(sheet, [
      ['Id', 'Name'],
      ['a', 'An'],
    ]);
    prepare(table);
    await context.sync();
    table.getDataBodyRange().getRowsBelow(1).values = [['b', 'Bo']];
    await context.sync();
    return look(sheet.getRange('A3:B3'));
  };

/** A table of one row, with a column that is calculated. */
async function calculatedTable(sheet: Bench['sheet'], context: Bench['context']): Promise<Excel.Table> {
  const table = makeTable(sheet, [
    ['Number', 'Double'],
    [1, ''],
  ]);
  sheet.getRange('B2').formulas = [['=[@Number]*2']];
  await context.sync();
  return table;
}

const body = (table: Excel.Table) => table.getDataBodyRange();

/** What a new row takes over from the table. */
export const growingRules: readonly Check[] = [
  {
    id: 'growingRules.validationBelow',
    says: 'A table doesn’t grow over validation that covers a part of the column below it',
    source: coAuthoring,
    otherwise: 'the register’s own validation covers whole columns',
    expected: [['a', 'An']],
    see: newRow(
      ({ worksheet }) => {
        worksheet.getRange('A3:A9').dataValidation.rule = { list: { source: 'b,c', inCellDropDown: true } };
      },
      (row) => valuesOf(body(row.worksheet.tables.getItemAt(0))),
    ),
  },
  {
    id: 'growingRules.wholeColumn',
    says: 'Validation of a whole column lets a table grow, and holds for the new row',
    source: coAuthoring,
    expected: ['List', [['b', 'Bo']]],
    see: newRow(
      (table) => {
        table.columns.getItem('Id').getRange().getEntireColumn().dataValidation.rule = {
          list: { source: 'a,b,c', inCellDropDown: true },
        };
      },
      async (row) => {
        const { type } = await loaded(row.getCell(0, 0).dataValidation, 'type');
        return [type, await valuesOf(body(row.worksheet.tables.getItemAt(0)).getLastRow())];
      },
    ),
  },
  {
    id: 'growingRules.colour',
    says: 'A rule for colours over the sheet’s whole columns holds for a new row',
    source: 'learn.microsoft.com: Apply conditional formatting to Excel ranges',
    expected: ['=$A1="b"'],
    see: newRow(
      (table) => {
        const rules = table.getRange().getEntireColumn().conditionalFormats;
        rules.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$A1="b"';
      },
      async (row) => {
        // Excel says a formula as seen from the first cell of its rule.
        const rules = await loaded(row.conditionalFormats, 'items/custom/rule/formula');
        return rules.items.map((rule) => rule.custom.rule.formula);
      },
    ),
  },
  {
    id: 'growingRules.formats',
    says: 'A new row takes over fonts of the row above',
    source: OUR_READING,
    otherwise: 'the pane dresses a row that it had to take in',
    expected: true,
    see: newRow(
      (table) => {
        body(table).format.font.bold = true;
      },
      async (row) => (await loaded(row.format.font, 'bold')).bold,
    ),
  },
  {
    id: 'growingRules.readFirst',
    says: 'A value is read by its cell’s own format before the cell joins a table of text',
    source: OUR_READING,
    otherwise: 'the pane gives the cells their formats before their values',
    expected: [612],
    see: async ({ sheet, context }) => {
      const table = makeTable(sheet, [['Id'], ['x']]);
      body(table).numberFormat = [['@']];
      await context.sync();
      body(table).getRowsBelow(1).values = [['0612']];
      return (await valuesOf(sheet.getRange('A3'))).flat();
    },
  },
  {
    id: 'growingRules.calculated',
    says: 'A calculated column is filled in for a new row in the same batch',
    source: 'support.microsoft.com: Use calculated columns in an Excel table',
    otherwise: 'the pane sees that it lacks and writes the formulas',
    expected: [3, 6],
    see: async ({ sheet, context }) => {
      const table = await calculatedTable(sheet, context);
      body(table).getRowsBelow(1).values = [[3, null]];
      return (await valuesOf(sheet.getRange('A3:B3'))).flat();
    },
  },
  {
    id: 'growingRules.ownValue',
    says: 'A value that is written where a calculated column goes wins over the formula',
    source: 'office-js #6745',
    expected: [3, 'mine'],
    see: async ({ sheet, context }) => {
      const table = await calculatedTable(sheet, context);
      body(table).getRowsBelow(1).values = [[3, 'mine']];
      return (await valuesOf(sheet.getRange('A3:B3'))).flat();
    },
  },
];
