/** What somebody may have changed in the report is looked at before it is believed. */
export type Check<T> = (value: unknown) => value is T;

export const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
export const isNumber: Check<number> = (value) => typeof value === 'number';
export const isCount: Check<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 0;

export const isNull: Check<null> = (value) => value === null;
export const either =
  <A, B>(one: Check<A>, other: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);
export const listOf =
  <T>(one: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    isArray(value) && value.every(one);

/** What JSON says; `null` where it is something else, or nobody can read it any more. */
export function readChecked<T>(text: string, isWhole: Check<T>): T | null {
  if (!text.startsWith('{')) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isWhole(read) ? read : null;
  } catch {
    return null;
  }
}

/** An object with at least these. */
export const shape =
  <T extends object>(parts: { [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([name, check]) => (check as Check<unknown>)((value as never)[name]));
