import { inOtherExcel } from '../host/inProcess';

/** Types rows below the table, as a colleague without the add-in does. */
export const typeRows = (rows: Record<string, string | number>[]) =>
  inOtherExcel(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblKlachten');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const below = table.getDataBodyRange().getRowsBelow(rows.length);
      // `null` leaves a cell alone, which office.js's types don't know.
      below.values = rows.map(
        (row) => header.values[0]?.map((name) => row[String(name)] ?? null) as string[],
      );
      await context.sync();
    }),
  );
