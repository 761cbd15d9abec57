import { textWidth } from './textWidth';

interface Column {
  /** In points, as `size`. */
  width: number;
  size: number;
}

/** Breaks a text at its spaces into lines that fit the column; a word that is wider than a line is broken too. */
export function breakLines(text: string, column: Column): string[] {
  return text.split('\n').flatMap((line) => breakLine(line, column));
}

function breakLine(text: string, { width, size }: Column): string[] {
  const space = textWidth(' ', size);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, { width, size }))) {
    const wordWidth = textWidth(word, size);
    if (line !== '' && used + space + wordWidth > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? wordWidth : used + space + wordWidth;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, { width, size }: Column): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (textWidth(piece + character, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
