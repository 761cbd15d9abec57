/** Excel's limit on the name of a sheet. */
export const longestSheetName = 31;

/** `base`, or `base (2)`, `base (3)` … when a sheet of the office's own has that name already. */
export function freeSheetName(base: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLocaleLowerCase('nl')));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base} (${number})`;
    if (!names.has(candidate.toLocaleLowerCase('nl'))) return candidate;
  }
}
