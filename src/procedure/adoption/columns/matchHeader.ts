import { textKey } from '../cells/textKey';
import { isTypoOf } from '../cells/typos';

/** Words that say nothing about a column. */
const fillers = new Set('van de het een der des d v en of the a an aan bij is per and'.split(' '));

/** How far a word of a header is the word that is looked for. */
const exact = 1;
const abbreviated = 0.9;
const mistyped = 0.88;

/** The first phrase is the name that the register itself gives the column. */
const lessUsual = 0.97;
/** How well words that stand between others match, at the least. */
const partOfHeader = 0.5;

/**
 * How well a header says one of `phrases` (as in `Signs.headers`), from 0 to 1.
 * @param isWord whether a word means something by itself: `klacht` is no abbreviation of `klachtnummer`
 */
export function matchHeader(
  header: string,
  phrases: string,
  isWord: (word: string) => boolean = () => false,
): number {
  const said = wordsOf(textKey(header));
  if (said.length === 0) return 0;
  return Math.max(
    ...phrasesOf(phrases).map(
      (phrase, index) => matchPhrase(said, phrase, isWord) * (index === 0 ? 1 : lessUsual),
    ),
  );
}

const split = new Map<string, string[][]>();

/** The same few lists are asked for every header. */
function phrasesOf(phrases: string): string[][] {
  const known = split.get(phrases) ?? phrases.split(', ').map((phrase) => phrase.split(' '));
  split.set(phrases, known);
  return known;
}

function wordsOf(key: string): string[] {
  const words = key.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

function matchPhrase(
  said: readonly string[],
  phrase: readonly string[],
  isWord: (word: string) => boolean,
): number {
  const whole = said.join('');
  const wanted = phrase.join('');
  const telling = phrase.filter((word) => !fillers.has(word));
  if (whole === wanted || whole === telling.join('')) return exact;
  if (isTypoOf(whole, wanted)) return mistyped;
  let quality = exact;
  let covered = 0;
  for (const word of telling) {
    const [best, match] = bestWord(said, word, isWord);
    if (match === 0) return 0;
    quality = Math.min(quality, match);
    covered += best.length;
  }
  return quality * (partOfHeader + (1 - partOfHeader) * (covered / whole.length));
}

function bestWord(
  said: readonly string[],
  wanted: string,
  isWord: (word: string) => boolean,
): [string, number] {
  let best: [string, number] = ['', 0];
  for (const word of said) {
    const match = matchWord(word, wanted, isWord);
    if (match > best[1]) best = [word, match];
  }
  return best;
}

function matchWord(word: string, wanted: string, isWord: (word: string) => boolean): number {
  if (word === wanted) return exact;
  // `Omschr.` for `omschrijving`; shorter beginnings are listed where they are usual.
  if (word.length >= 4 && word.length < wanted.length && wanted.startsWith(word) && !isWord(word))
    return abbreviated;
  return isTypoOf(word, wanted) ? mistyped : 0;
}
