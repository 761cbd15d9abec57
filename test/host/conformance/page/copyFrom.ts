/** Copies a text; where a pane may not, it stands selected, so that a key does it. */
export function copyFrom(area: HTMLTextAreaElement, say: (words: string) => void): void {
  area.focus();
  area.select();
  const selected = () => say('It is selected: copy it with Ctrl+C, or ⌘C on a Mac.');
  if (!navigator.clipboard) return selected();
  navigator.clipboard.writeText(area.value).then(() => say('Copied.'), selected);
}
