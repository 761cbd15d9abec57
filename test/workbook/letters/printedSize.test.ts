import { page } from '../../../src/procedure/calamity/letter/letterPage';
import { textWidth } from '../../../src/procedure/calamity/letter/textWidth';
import { printedSize } from '../printedSize';
import { theWidestLetters, type PrintedLetters } from './theWidestLetters';

describe('The page of a letter', () => {
  let printed: PrintedLetters;

  beforeAll(async () => {
    printed = await theWidestLetters(3);
  });

  // DejaVu Sans has digits of 7 points at size 11, Calibri of 5.25 on a screen.
  it('is as wide as the paper has room for, also where columns come out a third wider', () => {
    const { width, room } = printedSize(printed.workbook, printed.sheet);
    expect((width * 4) / 3).toBeLessThanOrEqual(room.width);
  });

  it('is no longer than the paper, with some room for printers, and no row of it is as high as its font', () => {
    const { heights, room, withoutHeight } = printedSize(printed.workbook, printed.sheet);
    expect(heights).toHaveLength(3);
    for (const height of heights) expect(height).toBeLessThanOrEqual(room.height * 0.95);
    expect(withoutHeight).toEqual([]);
  });

  it('shows its lines whole in a font that is a tenth wider, the bold subject too', () => {
    const { width } = printedSize(printed.workbook, printed.sheet);
    const [bold, wider] = [1.1, 1.1];
    const lines = printed.letters.flatMap((letter) => letter.lines);
    const widthOf = (line: string) => textWidth(line, page.size) * wider;
    const [lefts, rights] = [0, 1].map((side) => lines.map((line) => widthOf(line[side] ?? '')));
    expect(Math.max(...(lefts ?? []))).toBeGreaterThan(width * 0.9);
    expect(Math.max(...(lefts ?? []))).toBeLessThanOrEqual(width);
    expect(Math.max(...(rights ?? [])) * bold).toBeLessThanOrEqual(width - page.labelWidth);
  });
});
