/** Below this many cases a percentage says more than it knows, and may point at a person. */
export const fewest = 5;

/** The part as a number from 0 to 1; `null` when the whole is too small for a percentage. */
export function shareOf(part: number, whole: number): number | null {
  return whole < fewest ? null : part / whole;
}
