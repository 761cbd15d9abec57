import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import type { LetterToPrint } from '../../../src/usecases/ports/letterPorts';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import type { Workbook } from '../../host/model/Workbook';
import { code, openedLetters, patiently } from './affectedTable';

export interface PrintedLetters {
  workbook: Workbook;
  /** The sheet on which they stand. */
  sheet: string;
  letters: readonly LetterToPrint[];
}

/** A workbook with so many letters in it, each as long and as wide as a letter can be. */
export async function theWidestLetters(count: number): Promise<PrintedLetters> {
  const { host, letters } = await openedLetters();
  const { style, ...basis } = aLetterBasis();
  const wide = 'MAANDAG WIJZIGEN WIJ DE AFSCHRIJVING EN WIJ BIEDEN U ONZE EXCUSES AAN. '.repeat(3).trim();
  const lines = Array.from({ length: 16 }, (_, line) => `Regel ${line}`).join('\n');
  const template = {
    ...style.template,
    subject: 'WIJ SCHRIJVEN '.repeat(4),
    paragraphs: [wide, wide, lines],
  };
  const rows = Array.from({ length: count }, (_, index) =>
    anAffectedRow(index + 1, { name: 'Vereniging van Eigenaren '.repeat(5).trim() }),
  );
  const composed = await composeLetters(rows, { ...basis, style: { ...style, template } }, async () => {});
  if (composed.letters.length !== count) throw new Error('the letters are longer than a page');
  const names = valueOf(await letters.print({ code, style, letters: composed.letters }, patiently));
  return { workbook: host.workbook, sheet: names?.[0] ?? '', letters: composed.letters };
}
