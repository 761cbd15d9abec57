import { phoneKeys } from '../phoneKeys';
import { folded } from './folded';

/** What somebody looks for. Each of the words has to stand somewhere in a complaint. */
export interface SearchQuery {
  words: string[];
  /** The running number of a complaint, of whatever year; `null`: something else was typed. */
  sequence: number | null;
}

/** One letter or digit is in every other complaint. */
const fewestCharacters = 2;

/** Digits and what people write between them, as one number. */
const phoneLike = /^\+?[\d\s()./-]+$/;

/** Area codes of four digits begin with a zero. */
const fullNumber = /\b((?:19|20)\d\d)-(\d{1,6})\b/g;
const isFullNumber = new RegExp(`^${fullNumber.source}$`);
const postcode = /\b([1-9]\d{3})\s+([a-z]{2})\b/g;
const aroundWord = /^[^\p{L}\d+]+|[^\p{L}\d]+$/gu;

/**
 * Understands what was typed: part of a name, a phone number in any of its forms, a postcode with or without its space, and a case
 * number, whole (`2026-0417`) or only what runs on (`417`).
 * @returns `null` where there is too little to look for
 */
export function searchQuery(typed: string): SearchQuery | null {
  const text = folded(typed).trim();
  const number = /^#?(\d{1,6})$/.exec(text)?.[1];
  if (number !== undefined && (text.startsWith('#') || number.length >= fewestCharacters)) {
    return { words: [number], sequence: Number(number) };
  }
  const [phone] = phoneLike.test(text) && !isFullNumber.test(text) ? phoneKeys(text) : [];
  if (phone !== undefined) return { words: [phone], sequence: null };
  const words = text
    .replace(fullNumber, (_, year: string, sequence: string) => `${year}-${sequence.padStart(4, '0')}`)
    .replace(postcode, '$1$2')
    .split(/\s+/)
    .map((word) => word.replace(aroundWord, ''))
    .filter((word) => word !== '');
  return words.join('').length < fewestCharacters ? null : { words, sequence: null };
}
