/** The usual way, to measure against: at each step where the cell is, and then its row. */
export async function selectNaively(): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange().load('rowIndex');
    const cell = context.workbook.getActiveCell().load('rowIndex');
    await context.sync();
    body.getRow(cell.rowIndex - body.rowIndex).load('values');
    await context.sync();
  });
}
