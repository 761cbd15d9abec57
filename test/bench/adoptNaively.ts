/**
 * The usual way of such add-ins, to measure against: row by row with `rows.add` and a sync each.
 * @param rows by header of the register; other cells are left to Excel
 */
export async function adoptNaively(rows: readonly ReadonlyMap<string, string | number>[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const names = (header.values[0] ?? []).map(String);
    for (const row of rows) {
      // `null` leaves a cell to Excel, which office.js's types don't know.
      table.rows.add(undefined, [names.map((name) => row.get(name) ?? null) as string[]]);
      await context.sync();
    }
  });
}
