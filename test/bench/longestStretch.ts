import { stretchesOf } from './stretchesOf';

/** The longest of all stretches, in milliseconds. */
export async function longestStretch(action: () => Promise<unknown>): Promise<number> {
  const { longest, collecting } = await stretchesOf(action);
  return Math.max(longest, collecting);
}
