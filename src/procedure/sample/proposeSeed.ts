/** Without letters and digits that people mix up; six of them give a thousand million seeds. */
const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A seed that can be read out over the telephone. @example proposeSeed(below) // K7P-3XQ */
export function proposeSeed(below: (limit: number) => number): string {
  const three = () => Array.from({ length: 3 }, () => characters.charAt(below(characters.length))).join('');
  return `${three()}-${three()}`;
}
