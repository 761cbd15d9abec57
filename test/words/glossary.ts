import { readFileSync } from 'node:fs';
import type { Language } from '../../src/usecases/ports/languages';

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

/** The words that are in no text of a language, as the page of the glossary says them: with commas between them. */
export function readBanned(page = '.github/glossary.md'): Record<Language, string[]> {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map(cellsOf);
  const wordsIn = (column: number) =>
    rows.flatMap((cells) => (cells[column] ?? '').split(', ')).filter(Boolean);
  return { nl: wordsIn(4), en: wordsIn(5) };
}

/** @returns what finds them in a text: as whole words, in capitals or not. */
export function finderOf(banned: readonly string[]): (text: string) => string[] {
  const literals = banned.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${literals.join('|')})(?![\\p{L}-])`, 'giu');
  // What stands in braces is a name that an office may have typed in its letter.
  return (text) => text.replace(/\{[^}]*\}/g, '…').match(pattern) ?? [];
}
