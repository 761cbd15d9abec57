import { isTypoOf } from '../cells/typos';
import { headerWords, phraseWords } from './headerWords';
import type { HeaderWord } from './headerWords';

/** How far a word of a header is the word that is looked for. */
const exact = 1;
const abbreviated = 0.9;
const mistyped = 0.88;

/** The first phrase is the name that the register itself gives the column. */
const lessUsual = 0.97;
/** Of two that are as good, the one that stands earlier is more usual. */
const perPhrase = 0.0002;
/** How well words that stand between others match, at the least. */
const partOfHeader = 0.5;
/** A word that belongs to the meaning makes no difference, but the phrase alone says it as well. */
const withNeutral = 0.97;
/** A word beside it that nobody knows may turn one word into anything: too little to believe by itself. */
const inDoubt = 0.5;
/** Two words say more than one, if they have so many letters: `e mail` is one. */
const longEnough = 8;
/** A word that means something else by itself: `straatnaam` is no name, an e-mail address of a handler no relation's. */
const ofAnother = 0.3;

/** What a word beside a phrase does to it. */
export type Beside = 'neutral' | 'other' | 'unknown';

/** What is known of words that stand in a header without being looked for. */
export interface WordsAround {
  /** Whether a word means something by itself: `klacht` is no abbreviation of `klachtnummer`. */
  isWord: (word: string) => boolean;
  beside: (word: string) => Beside;
}

const nothingKnown: WordsAround = { isWord: () => false, beside: () => 'unknown' };

/** How well a header says one of `phrases` (as in `Signs.headers`), from 0 to 1. */
export const matchHeader = (header: string, phrases: string, around: WordsAround = nothingKnown): number =>
  matchWords(headerWords(header), phrases, around);

/** The same for the words of a header. */
export function matchWords(said: readonly HeaderWord[], phrases: string, around: WordsAround): number {
  if (said.length === 0 || phrases === '') return 0;
  return Math.max(
    ...phrasesOf(phrases).map(
      (phrase, index) =>
        matchPhrase(said, phrase, around) * (index === 0 ? 1 : lessUsual - perPhrase * index),
    ),
  );
}

const split = new Map<string, HeaderWord[][]>();

/** The same few lists are asked for every header. */
function phrasesOf(phrases: string): HeaderWord[][] {
  const known = split.get(phrases) ?? phrases.split(', ').map(phraseWords);
  split.set(phrases, known);
  return known;
}

const signs = /^[@#]$/;

const joined = (words: readonly HeaderWord[]): string => words.map(({ key }) => key).join('');

function matchPhrase(
  said: readonly HeaderWord[],
  phrase: readonly HeaderWord[],
  { isWord, beside }: WordsAround,
): number {
  const whole = joined(said);
  const wanted = joined(phrase);
  if (whole === wanted) return exact;
  if (!/[@#]/.test(whole + wanted) && isTypoOf(whole, wanted)) return mistyped;
  let quality = exact;
  const used = new Set<HeaderWord>();
  for (const { key } of phrase) {
    const [best, match] = bestWord(said, key, isWord);
    if (best === null || match === 0) return 0;
    quality = Math.min(quality, match);
    used.add(best);
  }
  const left = said.filter((word) => !used.has(word)).map(({ text }) => beside(text));
  if (left.length === 0) return quality;
  if (left.includes('other')) return ofAnother;
  if (!left.includes('unknown')) return quality * withNeutral;
  const length = (words: Iterable<HeaderWord>) => [...words].reduce((sum, { text }) => sum + text.length, 0);
  if (phrase.length === 1 || length(used) < longEnough) return quality * inDoubt;
  return quality * (partOfHeader + (1 - partOfHeader) * (length(used) / length(said)));
}

function bestWord(
  said: readonly HeaderWord[],
  wanted: string,
  isWord: (word: string) => boolean,
): [HeaderWord | null, number] {
  let best: [HeaderWord | null, number] = [null, 0];
  for (const word of said) {
    const match = matchWord(word, wanted, isWord);
    if (match > best[1]) best = [word, match];
  }
  return best;
}

function matchWord({ text, key }: HeaderWord, wanted: string, isWord: (word: string) => boolean): number {
  if (key === wanted) return exact;
  if (signs.test(wanted) || signs.test(key)) return 0;
  // `Omschr.` for `omschrijving`; shorter beginnings are listed where they are usual.
  if (text.length >= 4 && text.length < wanted.length && wanted.startsWith(text) && !isWord(text))
    return abbreviated;
  return !isWord(text) && isTypoOf(text, wanted) ? mistyped : 0;
}
