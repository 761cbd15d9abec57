/** Excel numbers a name that is taken: "Name", "Name2", "Name3"; a blank one becomes "Column1". Case does not count. */
export function uniqueName(wanted: string, taken: readonly string[], blank: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !used.has(name.toLowerCase());
  if (wanted !== '' && isFree(wanted)) return wanted;
  const stem = wanted || blank;
  let number = wanted ? 2 : 1;
  while (!isFree(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
