/** How many slips of the keyboard a word of this length may hold and still be taken for another. */
const allowedSlips = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether `typed` is `word` but for a slip or two: a letter too many, too few, wrong, or two that changed places. */
export function isTypoOf(typed: string, word: string): boolean {
  const allowed = allowedSlips(Math.min(typed.length, word.length));
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed) return false;
  // Hardly anybody mistypes the first letter, and most words are told apart by it.
  if (typed[0] !== word[0] && typed[1] !== word[0]) return false;
  return slips(typed, word, allowed) <= allowed;
}

/**
 * The Damerau-Levenshtein distance of two short words, neighbours that changed places counted once; some number above
 * `most` where it is more. Nearly all words of a vocabulary differ more, and most of them from their first letters on.
 */
function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const changed = (above[j - 1] ?? 0) + (same ? 0 : 1);
      let slip = Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slip = Math.min(slip, (before[j - 2] ?? 0) + 1);
      }
      row[j] = slip;
      least = Math.min(least, slip);
    }
    // What comes below grows out of these two rows, and never becomes less.
    if (least > most && leastAbove >= most) return least;
    before = above;
    above = row;
    leastAbove = least;
  }
  return above[b.length] ?? 0;
}
