/**
 * The chance that at least so many of `tries` succeed, each with the same chance: 1 for none, 0 for more than there are.
 *
 * @param chance between 0 and 1, and neither of them
 */
export function binomialTail(tries: number, chance: number, atLeast: number): number {
  if (atLeast <= 0) return 1;
  // By logarithms, because the chance of one exact number of many is too small to be written.
  let logarithm = tries * Math.log1p(-chance);
  const odds = Math.log(chance) - Math.log1p(-chance);
  let sum = 0;
  for (let successes = 1; successes <= tries; successes++) {
    logarithm += Math.log((tries - successes + 1) / successes) + odds;
    if (successes >= atLeast) sum += Math.exp(logarithm);
  }
  return Math.min(1, sum);
}
