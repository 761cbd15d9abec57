import type { LetterToPrint } from '../../src/usecases/ports/letterPorts';

/** The usual way of such add-ins, to measure against: letter by letter, each with its lines, its format and its page. */
export async function printNaively(letters: readonly LetterToPrint[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const [index, { lines }] of letters.entries()) {
      const range = sheet.getRangeByIndexes(index * lines.length, 0, lines.length, 2);
      range.numberFormat = lines.map(() => ['@', '@']);
      range.values = lines.map((line) => [...line]);
      range.format.font.name = 'Arial';
      range.format.rowHeight = 12.75;
      if (index > 0) sheet.horizontalPageBreaks.add(`A${index * lines.length + 1}`);
      await context.sync();
    }
  });
}
