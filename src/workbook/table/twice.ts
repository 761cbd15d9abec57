import { Refusal } from '../host/refusal';

/** For what must not be left half: each colleague who moves rows or columns between a look and the write costs one. */
export const triesAtMost = 10;

/**
 * Does once more what met another sheet than was looked at, and took back what it did: `null` says so.
 * @throws Refusal `notVerified` when that happens each time
 */
export async function twice<T>(attempt: () => Promise<T | null>, tries = 2): Promise<T> {
  const done = await attempt();
  if (done !== null) return done;
  if (tries === 1) throw new Refusal({ code: 'notVerified' });
  return twice(attempt, tries - 1);
}
