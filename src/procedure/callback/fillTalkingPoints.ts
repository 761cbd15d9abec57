import { talkingPoints } from './talkingPoints';
import type { Wording } from './talkingPoints';

/** What the office's wording may refer to, each as the words to say. */
export interface ScriptValues {
  name: string;
  promise: string;
  callbackDate: string;
  organisation: string;
  complaint: string;
}

const named = new Map<string, keyof ScriptValues>([
  ['naam', 'name'],
  ['name', 'name'],
  ['toezegging', 'promise'],
  ['promise', 'promise'],
  ['terugbeldatum', 'callbackDate'],
  ['callbackdate', 'callbackDate'],
  ['organisatie', 'organisation'],
  ['organisation', 'organisation'],
  ['klacht', 'complaint'],
  ['complaint', 'complaint'],
]);

/** A placeholder with its name. */
export const placeholders = /\{([^{}]*)\}/g;

/** What a placeholder refers to, by its Dutch or English name; `undefined`: nothing. */
export const valueNamed = (name: string): keyof ScriptValues | undefined =>
  named.get(name.trim().toLowerCase());

/** Stands for what the case doesn't say, so that the caller sees the hole before speaking into it. */
export const unknownValue = '…';

/**
 * Fills the placeholders of the five messages in one pass: what a value contains is never read as a placeholder. A
 * placeholder that means nothing stays visible, for the office to correct in its settings.
 *
 * @example fillTalkingPoints({ thank: 'Dank u, {naam}.', … }, values).thank // Dank u, mevrouw De Vries.
 */
export function fillTalkingPoints(wording: Wording, values: ScriptValues): Wording {
  const filled = { ...wording };
  for (const point of talkingPoints) {
    filled[point] = wording[point].replace(placeholders, (placeholder, name: string) => {
      const key = valueNamed(name);
      return key === undefined ? placeholder : values[key].trim() || unknownValue;
    });
  }
  return filled;
}
