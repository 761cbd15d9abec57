import { plainCharacters } from '../../text/plainCharacters';

const marks = /\p{M}/gu;
const between = /[^\p{L}\p{N}]+/gu;

/** The words of a text for comparing: small letters, no accents, no signs. `E-mail adres:` gives `e mail adres`. */
export function textKey(text: string): string {
  return plainCharacters(text).normalize('NFD').replace(marks, '').toLowerCase().replace(between, ' ').trim();
}

/** The same text for comparing spellings: capitals and spaces aside, accents and signs kept. */
export function spellingKey(text: string): string {
  return plainCharacters(text).trim().replace(/\s+/g, ' ').toLowerCase();
}
