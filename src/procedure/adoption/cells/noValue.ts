import { textKey } from './textKey';

/** What people type where there is nothing to type. */
const words = new Set(['n v t', 'nvt', 'n a', 'na', 'n b', 'nb', 'n t b', 'ntb', 'geen', 'none', 'leeg']);

/** Strokes, dots and question marks. A tick or a cross answers something, and signs of repetition say as above. */
const signs = /^[\s\p{Pd}._?/\\*~|()]*$/u;

/** Whether a text stands for nothing: `n.v.t.`, `-`, `?`. Counts where a date or a choice is expected. */
export function isNoValue(text: string): boolean {
  return text.length <= 12 && (signs.test(text) || words.has(textKey(text)));
}
