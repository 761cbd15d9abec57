/** How a log tells changes of values. */
interface Headers {
  /** Of the columns whose values it is not to say. */
  personal: readonly string[];
  others: readonly string[];
  /** What it says instead. */
  changed: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A line of a log that was written while it still said what personal values were and became, without them.
 * @example changesUnsaid('Gewijzigd: Naam J. Bos → J. Bosch; Ernst normaal → ernstig', headers)
 *   // 'Gewijzigd: Naam gewijzigd; Ernst normaal → ernstig'
 */
export function changesUnsaid(line: string, { personal, others, changed }: Headers): string {
  const all = [...personal, ...others].sort((one, other) => other.length - one.length);
  const start = new RegExp(`(?<=[:;] )(?=(?:${all.map(escaped).join('|')}) )`);
  const isSaid = (part: string) => personal.some((name) => part.startsWith(`${name} ${changed}`));
  // Each change has an arrow, and a text may have semicolons of its own: what has none yet goes on.
  const goesOn = (part = '') => part.endsWith('; ') && !part.includes(' → ') && !isSaid(part);
  const isChange = (part: string) => part.includes(' → ') || goesOn(part) || isSaid(part);
  const parts = line
    .split(start)
    .reduce<string[]>(
      (before, part) =>
        isChange(part) && !goesOn(before.at(-1))
          ? [...before, part]
          : [...before.slice(0, -1), `${before.at(-1) ?? ''}${part}`],
      [],
    );
  return parts
    .map((part, index) => {
      const header = personal.find((name) => part.startsWith(`${name} `));
      if (header === undefined || index === 0 || isSaid(part)) return part;
      return `${header} ${changed}${index < parts.length - 1 ? '; ' : ''}`;
    })
    .join('');
}
