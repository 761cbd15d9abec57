/** Spaces that look like one and are none for Excel: hard, narrow and wide ones, which come along from web pages and Word. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;
/** Marks that nobody sees. Joiners are left: names of other scripts, and small pictures, are made with them. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;
const suspicious =
  /^[\s\u200B\u2060\uFEFF]|[\s\u200B\u2060\uFEFF]$| {2}|[^\S\n\r ]|[\u00AD\u200B\u2060\uFEFF]/;

/** A short text without the spaces that nobody sees: around it, doubled ones, hard ones. Its lines stay lines. */
export function tidyText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(unseen, '').replace(oddSpaces, ' ').replace(/ {2,}/g, ' ').trim();
}
