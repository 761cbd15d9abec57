/**
 * Advance widths of Arial in thousandths of its size, from the space to the tilde; Liberation Sans, which replaces it
 * where it isn't installed, was made with the same ones.
 */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const firstCharacter = 0x20;
/** Quotation marks and dashes that an office types; other characters count as wide as the widest. */
const others: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '–': 556,
  '€': 556,
};
const widest = 1000;

/** How wide a line of Arial of this size is, in the unit of `size`. An accent adds nothing to its letter. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width += widths[character.charCodeAt(0) - firstCharacter] ?? widthOfOther(character);
  }
  return (width * size) / 1000;
}

function widthOfOther(character: string): number {
  const [base = ''] = character.normalize('NFD');
  return widths[base.charCodeAt(0) - firstCharacter] ?? others[base] ?? widest;
}
