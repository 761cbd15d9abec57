/** The usual way, to measure against: at each key all rows are read, and each cell is compared as it stands. */
export async function searchNaively(typed: string): Promise<number> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const columns = ['Klachtnr', 'Naam', 'Adres', 'Postcode', 'Plaats', 'Telefoon', 'Type klacht'].map(
      (name) => table.columns.getItem(name).getDataBodyRange().load('values'),
    );
    await context.sync();
    const wanted = typed.toLowerCase();
    return (columns[0]?.values ?? []).filter((_, row) =>
      columns.some(({ values }) => String(values[row]?.[0]).toLowerCase().includes(wanted)),
    ).length;
  });
}
