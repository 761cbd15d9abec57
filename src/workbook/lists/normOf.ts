/** Percent, until an office sets its own. */
export const usualNorm = 90;

/**
 * The part of the promises that an office means to keep, from 0 to 1, of what stands in its setting: 90, or 0.9 where the
 * cell shows percents; `null` where it was left blank, which means that there is no norm.
 * @param cell `undefined`: the register was made before there was such a setting
 */
export function normOf(cell: unknown): number | null {
  if (String(cell ?? usualNorm).trim() === '') return null;
  const number = Number(cell ?? usualNorm);
  const part = number > 1 ? number / 100 : number;
  return part > 0 && part <= 1 ? part : usualNorm / 100;
}
