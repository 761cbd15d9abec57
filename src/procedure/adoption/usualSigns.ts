import { shapes } from './cellShapes';
import { all, may, must, never } from './signs';

export const someDay = must(shapes.day);
export const noDay = never(shapes.day);
export const noNumber = all(noDay, never(shapes.number));
export const aPerson = all(noNumber, never(shapes.yesOrNo), never(shapes.long), may(shapes.words));
export const aText = all(noDay, never(shapes.number), never(shapes.yesOrNo));
/** A word from a list comes back again and again. */
export const ofAList = all(noNumber, never(shapes.yesOrNo), never(shapes.long), ({ filled, distinct }) =>
  filled > 20 && distinct > filled * 0.6 ? -0.4 : 0.3,
);
