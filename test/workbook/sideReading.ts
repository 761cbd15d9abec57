import { inOtherExcel } from '../host/inProcess';

/** The body of a table as a colleague sees it: one record per row, by header. */
export function readTable(name: string): Promise<Record<string, unknown>[]> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const headers = header.values[0]?.map(String) ?? [];
      return body.values.map((row) => Object.fromEntries(headers.map((key, index) => [key, row[index]])));
    }),
  );
}
