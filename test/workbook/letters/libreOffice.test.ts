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

    it('take a page each, also the longest and widest, with fonts a tenth wider than Calibri, and a third as DejaVu Sans', async () => {
      const pages = await printedPages(printed.workbook, [
        [printed.sheet, 'as here'],
        [printed.sheet, 1.1],
        [printed.sheet, 4 / 3],
      ]);
      expect(pages).toEqual([count, count, count]);
    }, 120_000);
  },
);
