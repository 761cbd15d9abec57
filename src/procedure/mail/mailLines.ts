import { plainCharacters } from '../text/plainCharacters';

/** Longer lines are text of which the line ends were lost, or no text at all: nothing is looked for in them. */
export const longestRead = 2_000;

/** The lines of a pasted text, without what nobody sees and the stars that bold letters leave in a text. */
export function mailLines(pasted: string): string[] {
  const lines = pasted.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.replace(/\p{Zs}/gu, ' ').trimEnd());
  // One blank line says as much as many, and a cell holds few of them.
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

/** A line as it is compared: plain characters, no stars around bold words. `''` for one that is too long to be read. */
export function readable(line: string): string {
  if (line.length > longestRead) return '';
  // Most lines are, and each is asked for many times.
  if (isPlain.test(line) && !line.includes('  ')) return line.trim();
  return plainCharacters(line)
    .replaceAll('*', '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** What a keyboard has but stars. */
const isPlain = /^[ -)+-~]*$/;

const sentenceEnd = /(?<=[\p{L}\d]{2}[.!?]) (?=\p{Lu})/u;

/** The sentences of a line, plain. */
export const sentencesIn = (line: string): string[] => readable(line).split(sentenceEnd);
