import { page } from '../../procedure/calamity/letter/letterPage';

/**
 * Lets each letter begin on a page of its own: some 170 bytes a break, so that those of a whole sheet go with its dress. There
 * is no call for many, and none can be left to Excel: where a page is full follows from the printer and the fonts, and one
 * that came a row later would put a letter behind somebody else's address.
 */
export function breakPages({ horizontalPageBreaks }: Excel.Worksheet, letters: number): void {
  horizontalPageBreaks.removePageBreaks();
  for (let letter = 1; letter < letters; letter++) {
    horizontalPageBreaks.add(`A${letter * page.rows + 1}`);
  }
}
