import { shapes } from './cellShapes';
import type { ColumnContents } from './columnContents';
import { all, may, must, never } from './signs';

export const someDay = must(shapes.day);
export const noDay = never(shapes.day);
export const noNumber = all(noDay, never(shapes.number));
export const noAnswer = all(never(shapes.yesOrNo), never(shapes.tick));
/** A code or a coordinate has digits where a name has none; `Jansen 2` was told apart from another. */
const noCode = never(
  (cell) => shapes.digits(cell) && !shapes.someone(cell) && !/^\p{Lu}\p{Ll}{2}/u.test(cell.text),
);
export const aPerson = all(noNumber, noAnswer, never(shapes.long), noCode, may(shapes.someone));
/** Relations are many: who comes back again and again works here, or is a kind of person. */
export const ofMany = ({ filled, distinct }: ColumnContents): number =>
  filled >= 12 && distinct <= filled / 4 ? -1 : 0;
export const aText = all(noDay, never(shapes.number), never(shapes.yesOrNo));
/** A word from a list comes back again and again. */
export const ofAList = all(noNumber, never(shapes.yesOrNo), never(shapes.long), ({ filled, distinct }) => {
  if (filled > 20 && distinct > filled * 0.6) return -0.4;
  return filled > 1 && distinct === filled ? -0.2 : 0.3;
});
/** One or two cells say little about a column without a header that says it. */
export const ofSeveral = ({ filled }: ColumnContents): number => (filled < 3 ? -1 : 0);
