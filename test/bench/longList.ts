/** The columns of a list as an office kept it for years: ten that the register knows, and ten of its own. */
export const longListHeaders = [
  'Klachtnummer',
  'Datum ontvangst',
  'Naam',
  'Telefoon',
  'Postcode',
  'Woonplaats',
  'Rubriek',
  'Omschrijving klacht',
  'Behandelaar',
  'Datum gesloten',
  ...Array.from({ length: 10 }, (_, index) => `Kenmerk ${index + 1}`),
];

const day = (serial: number): string => {
  const date = new Date((serial - 25_569) * 86_400_000);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('-');
};

/** One row: its closing date is text, and every hundredth row has a category in capitals. */
export function longListRow(index: number): (string | number)[] {
  const received = 44_000 + (index % 1_800);
  return [
    `M-${100_000 + index}`,
    received,
    `mevrouw J. van der Meer-${index}`,
    `06-${10_000_000 + index}`,
    `${1000 + (index % 9000)} AB`,
    'Assen',
    index % 100 === 0 ? 'WACHTTIJD' : 'Wachttijd',
    `Ik heb ${index} keer gebeld over de aanvraag, en niemand belt terug zoals was beloofd.`,
    index % 3 === 0 ? 'Sanne Bakker' : 'Pieter Zijlstra',
    day(received + 10),
    ...Array.from({ length: 10 }, (_, column) => (column % 2 === 0 ? `waarde ${index % 97}` : index % 31)),
  ];
}

/** Puts the list on a sheet of its own, in large blocks. */
export async function pasteLongList(rows: number, from = 0): Promise<void> {
  const block = 1_000;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet =
      from === 0 ? worksheets.add('Klachten tot nu toe') : worksheets.getItem('Klachten tot nu toe');
    const width = longListHeaders.length;
    if (from === 0) sheet.getRangeByIndexes(0, 0, 1, width).values = [longListHeaders];
    const count = Math.min(block, rows - from);
    const range = sheet.getRangeByIndexes(1 + from, 0, count, width);
    range.getColumn(1).numberFormat = [['d-m-yyyy']];
    range.getColumn(9).numberFormat = [['@']];
    range.values = Array.from({ length: count }, (_, index) => longListRow(from + index));
    await context.sync();
  });
  if (from + block < rows) await pasteLongList(rows, from + block);
}
