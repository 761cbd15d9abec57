/**
 * A file counts a column's width in digits of Calibri 11 (7 pixels wide, 5 pixels of padding included), in 256ths;
 * Office.js in points of 1/72 inch at 96 pixels an inch.
 */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

export const widthToFile = (points: number): number =>
  Math.round((points * PIXELS_PER_POINT * 256) / DIGIT) / 256;

/** To whole pixels, as Excel shows columns. */
export const widthFromFile = (digits: number): number => Math.round(digits * DIGIT) / PIXELS_PER_POINT;
