/** Rows in one read of the whole width that stay under 5 MB. */
const rowsPerRead = 4_000;

/** The usual way of such add-ins, to measure against: every column of every row, as much as one reply can hold. */
export async function listNaively(): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange().load('rowCount');
    await context.sync();
    for (let start = 0; start < body.rowCount; start += rowsPerRead) {
      const rows = Math.min(rowsPerRead, body.rowCount - start);
      body
        .getRow(start)
        .getResizedRange(rows - 1, 0)
        .load('values');
      await context.sync();
    }
  });
}
