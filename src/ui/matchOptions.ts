const shownAtMost = 50;

/** The options that contain what was typed, whatever the case and accents; all of them once one was chosen. */
export function matchOptions(options: readonly string[], typed: string): string[] {
  const sought = plain(typed);
  const matching = options.includes(typed)
    ? options
    : options.filter((option) => plain(option).includes(sought));
  return matching.slice(0, shownAtMost);
}

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
