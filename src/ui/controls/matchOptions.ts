const shownAtMost = 50;

/** The options that contain what was typed, whatever the case and accents; all of them once one was chosen. */
export function matchOptions(options: readonly string[], typed: string): string[] {
  const sought = plain(typed);
  const matching = options.includes(typed)
    ? options
    : options.filter((option) => plain(option).includes(sought));
  return matching.slice(0, shownAtMost);
}

/** Whether the list has this name, as people type it: capitals and accents aside. */
export function isListed(options: readonly string[], name: string): boolean {
  return options.some((option) => plain(option) === plain(name));
}

/** Letters that Unicode takes for letters of their own, though people look them up as these. */
const lookalikes = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
]);

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđ]/g, (letter) => lookalikes.get(letter) ?? letter);
}
