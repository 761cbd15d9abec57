import { measureText } from './measureText';

const sample = 'Werkblad 0123456789';

/** Whether this computer has Calibri, or Carlito, which is as wide. */
const hasCalibri = (): boolean =>
  measureText(sample, '20px Calibri, Carlito, monospace') !== measureText(sample, '20px monospace');

/** Where Calibri lacks, Arial of this size makes a digit as wide as Calibri's: texts fill columns as in Excel. */
const arial = 1.14;
const calibri = 4 / 3;
let pixelsPerPoint: number | undefined;

/** Size in CSS pixels of a font of this many points. */
export const fontSize = (points: number): number => {
  pixelsPerPoint ??= hasCalibri() ? calibri : arial;
  return Math.round(points * pixelsPerPoint * 10) / 10;
};
