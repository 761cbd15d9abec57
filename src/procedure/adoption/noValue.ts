import { textKey } from './textKey';

/** What people type where there is nothing to type. */
const words = new Set([
  'n v t',
  'nvt',
  'n a',
  'na',
  'n b',
  'nb',
  'n t b',
  'ntb',
  'geen',
  'none',
  'leeg',
  'x',
]);

/** Whether a text stands for nothing: `n.v.t.`, `-`, `?`. Counts where a date or a choice is expected. */
export function isNoValue(text: string): boolean {
  if (text.length > 12) return false;
  const key = textKey(text);
  return key === '' || words.has(key);
}
