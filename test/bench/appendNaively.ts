/**
 * The usual way of such add-ins, to measure against: a sync each for the header, the highest number, `rows.add` and
 * reading the row back.
 */
export async function appendNaively(values: Map<string, string | number>): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();

    const numbers = table.columns.getItem('Klachtnr').getDataBodyRange().load('values');
    await context.sync();
    const highest = numbers.values.reduce((most, [number]) => Math.max(most, sequenceIn(number)), 0);

    // `null` leaves a cell to Excel, which office.js's types don't know.
    const row = (header.values[0] ?? []).map((name) => values.get(String(name)) ?? null) as string[];
    row[0] = `2026-${highest + 1}`;
    table.rows.add(undefined, [row]);
    await context.sync();

    table.getDataBodyRange().getLastRow().load('values');
    await context.sync();
  });
}

function sequenceIn(number: unknown): number {
  return Number(String(number).split('-')[1]) || 0;
}
