import { textKey } from './textKey';

const words = new Set(['idem', 'id', 'ditto', 'dito']);
/** One pair of strokes in any of its shapes, or two single ones. */
const marks = /^(?:["”“„〃«»]|''|’’|‘‘|´´|``|,,)$/u;
/** `Idem dito` is as long as it gets. */
const longest = 8;

/** Whether a cell says that the same stands there as above it: `idem`, `"`, `-"-`. */
export function isDitto(text: string): boolean {
  const plain = text.trim();
  if (plain === '' || plain.length > longest) return false;
  return words.has(textKey(plain)) || marks.test(plain.replace(/^[-–—\s]+|[-–—\s]+$/gu, ''));
}
