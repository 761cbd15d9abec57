/** A text that several complaints have, capitals, spaces and a full stop at the end aside. */
export interface TextGroup {
  /** As it stands in the first of them. */
  text: string;
  count: number;
}

export interface GroupedTexts {
  /** Those of most complaints first. */
  groups: TextGroup[];
  /** How many have none. */
  blank: number;
}

/** Texts put together that say the same: with the blank ones as many as there are. */
export function groupTexts(texts: readonly string[]): GroupedTexts {
  const found = new Map<string, TextGroup>();
  let blank = 0;
  for (const typed of texts) {
    const text = typed.replace(/\s+/g, ' ').trim();
    const key = text.replace(/\.$/, '').toLocaleLowerCase('nl');
    const group = found.get(key);
    if (key === '') blank += 1;
    else if (group) group.count += 1;
    else found.set(key, { text, count: 1 });
  }
  return { groups: [...found.values()].sort((a, b) => b.count - a.count), blank };
}
