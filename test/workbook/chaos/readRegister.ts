import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { columns } from '../../../src/workbook/columns/columns';

/** In a register of the tests the columns stand where they were made. */
export const placeOf = (key: ColumnKey) => columns.findIndex((column) => column.key === key);

/** What the office of the tests calls its complaints. */
export const officeName = 'Klachtenlijst';

export const complaintsOf = ({ tables }: Excel.Workbook, name = officeName) => tables.getItem(name);

/** The complaints as they stand in the sheet. */
export const readRegister = (name = officeName) =>
  Excel.run(async (context) => {
    const table = complaintsOf(context.workbook, name);
    const body = table.getDataBodyRange().load('values,formulas,numberFormat');
    const rules = table.worksheet
      .getRange()
      .conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue');
    const validations = columns.map((_, place) =>
      table.columns.getItemAt(place).getDataBodyRange().getEntireColumn().dataValidation.load('type'),
    );
    await context.sync();
    const formulas = rules.items.map((rule) =>
      rule.type === Excel.ConditionalFormatType.custom ? rule.custom.rule.load('formula') : null,
    );
    const ranges = rules.items.map((rule) =>
      rule.getRangeOrNullObject().load('isEntireColumn,columnIndex,columnCount'),
    );
    await context.sync();
    return {
      values: body.values as unknown[][],
      formulas: body.formulas as unknown[][],
      formats: body.numberFormat as unknown[][],
      validations: validations.map(({ type }): string => type),
      rules: rules.items.map(({ type, stopIfTrue }, at) => {
        const range = ranges[at];
        const isOne = range !== undefined && !range.isNullObject;
        const covers = isOne ? [range.isEntireColumn, range.columnIndex, range.columnCount] : null;
        return [type, stopIfTrue, formulas[at]?.formula, covers];
      }),
    };
  });
export type ReadRegister = Awaited<ReturnType<typeof readRegister>>;
