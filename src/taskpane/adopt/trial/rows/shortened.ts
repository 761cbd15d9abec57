const longest = 60;

/** As much of a cell as a pane has room for; a cell may hold 32,767 characters. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
