import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { convertInLibreOffice, hasLibreOffice } from '../../host/files/libreOffice';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { code, openedLetters, patiently } from './affectedTable';

const present = hasLibreOffice();
if (!present) console.info('LibreOffice (soffice) is not installed: no letters were printed in it.');
const describeInLibreOffice = present ? describe : describe.skip;

/** The pages of the whole workbook with so many letters in it, each as long and as wide as a letter can be. */
async function pagesWith(count: number): Promise<number> {
  const { host, letters } = await openedLetters();
  const { style, ...basis } = aLetterBasis();
  const wide = 'MAANDAG WIJZIGEN WIJ DE AFSCHRIJVING EN WIJ BIEDEN U ONZE EXCUSES AAN. '.repeat(4).trim();
  const lines = Array.from({ length: 13 }, (_, line) => `Regel ${line}`).join('\n');
  const template = {
    ...style.template,
    subject: 'WIJ SCHRIJVEN '.repeat(5),
    paragraphs: [wide, wide, lines],
  };
  const rows = Array.from({ length: count }, (_, index) =>
    anAffectedRow(index + 1, { name: 'Vereniging van Eigenaren '.repeat(5).trim() }),
  );
  const composed = await composeLetters(rows, { ...basis, style: { ...style, template } }, async () => {});
  expect(composed.letters).toHaveLength(count);
  valueOf(await letters.print({ code, style, letters: composed.letters }, patiently));
  const pdf = await convertInLibreOffice(await saveWorkbook(host.workbook), 'pdf');
  return new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describeInLibreOffice(
  `letters in LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    it('take a page each, also the longest and widest', async () => {
      const few = await pagesWith(10);
      expect(few).toBeGreaterThan(10);
      expect((await pagesWith(60)) - few).toBe(50);
    }, 180_000);
  },
);
