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

/** Where texts say what workbooks of before are called, and nothing else does. */
export const isOfEarlier = (file: string): boolean => /[\\/]workbook[\\/]earlier[\\/]/.test(file);

/** Names that stand in workbooks of before, as the page gives them in its last part. */
export function readKept(page = '.github/glossary.md'): string[] {
  const [, kept = ''] = readFileSync(page, 'utf8').split('## Names that stay');
  return [...kept.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
}

/** A text without the names that stay, where it quotes them. */
export const withoutKept = (text: string, kept: readonly string[]): string =>
  kept.reduce((rest, name) => rest.replaceAll(`“${name}”`, '“…”'), text);

/** @returns what finds them in a text: as whole words, in capitals or not. */
export function finderOf(banned: readonly string[]): (text: string) => string[] {
  const literals = banned.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${literals.join('|')})(?![\\p{L}-])`, 'giu');
  // What stands in braces is a name that an office may have typed in its letter.
  return (text) => text.replace(/\{[^}]*\}/g, '…').match(pattern) ?? [];
}
