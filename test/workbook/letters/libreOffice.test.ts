import { hasLibreOffice } from '../../host/files/libreOffice';
import { printedPages } from '../../host/files/printedPages';
import { theWidestLetters, type PrintedLetters } from './theWidestLetters';

const present = hasLibreOffice();
if (!present) console.info('LibreOffice (soffice) is not installed: no letters were printed in it.');
const describeInLibreOffice = present ? describe : describe.skip;

const count = 30;

describeInLibreOffice(
  `letters in LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    let printed: PrintedLetters;

    beforeAll(async () => {
      printed = await theWidestLetters(count);
    }, 60_000);

    it.each([
      ['with the fonts of this machine', undefined],
      ['with a font that is a tenth wider than Calibri', 1.1],
      ['with a font that is a third wider, as DejaVu Sans is', 4 / 3],
    ])(
      'take a page each, also the longest and widest, %s',
      async (_, wider) => {
        expect(await printedPages(printed.workbook, printed.sheet, wider)).toBe(count);
      },
      120_000,
    );
  },
);
