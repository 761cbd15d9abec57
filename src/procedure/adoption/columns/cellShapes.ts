import { plainPostcode } from '../../relation/addressKey';
import { digitsIn, phoneNumbersIn } from '../../relation/phoneNumbersIn';
import { isChoiceWord, wordKey } from '../cells/choiceWords';
import type { SeenCell } from './columnContents';
import { splitNameAndPhone } from '../cells/splitNameAndPhone';

const town = /^\p{L}[\p{L}'’. -]*$/u;
const title = /^(?:dhr|mevr|mw|mej|fam|mr|mrs|ms|dr|de heer|mevrouw|heer)\.?\s+/iu;
/** Initials or first names, a prefix or not, a last name. */
const person =
  /^(?:(?:\p{Lu}\.\s?){1,6}|\p{Lu}{1,4}\s+|(?:\p{Lu}[\p{L}'’-]+\s+){1,3})(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Tt]en|[Tt]er|['’]t|te|el|al|op|in)\s+){0,3}\p{Lu}[\p{L}'’-]+$/u;
/** Kept for sorting: `Vries, J. de`. */
const sorted =
  /^\p{Lu}[\p{L}'’ -]+,\s*(?:(?:\p{Lu}\.?\s?){1,6}|\p{Lu}[\p{L}'’-]+)(?:\s*(?:van|von|de|der|den|ten|ter|te|la)){0,3}$/u;
/** A name by itself: a last name, or what colleagues call each other; a word in capitals may be anything. */
const single = /^(?!\p{Lu}{5})\p{Lu}(?:[\p{L}'’-]+|\.?\p{Lu}?\.?)$/u;
const answers = new Set('ja nee j n yes no y true false waar onwaar'.split(' '));
const longestAnswer = 6;
const street = /^\p{L}[\p{L}'’. -]{2,}\s\d{1,5}(?:\s?-?\s?\p{L}{1,3}|\s?-\s?\d{1,4})?$/u;
const streetName =
  /(?:straat|str\.|weg|laan|plein|kade|gracht|singel|dijk|hof|pad|park|steeg|markt|dreef|street|road)\s/i;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const clock = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?uur)?$/;

/** A name without a title and a phone number beside it. */
const bareName = (text: string): string => (splitNameAndPhone(text)?.name ?? text).replace(title, '').trim();

const isPerson = ({ text }: SeenCell): boolean =>
  text.length <= 60 && (person.test(bareName(text)) || sorted.test(bareName(text)));

/** Shapes by which the cells of a column are known. */
export const shapes = {
  day: ({ isDay }: SeenCell) => isDay,
  time: ({ text, value }: SeenCell) =>
    clock.test(text) || (typeof value === 'number' && value > 0 && value < 1),
  email: ({ text }: SeenCell) => email.test(text),
  phone: ({ text, isDay }: SeenCell) => {
    const digits = digitsIn(text).length;
    return (
      !isDay &&
      /^[+(]?\d[\d\s().+/-]*/.test(text) &&
      digits >= 8 &&
      digits <= 15 &&
      phoneNumbersIn(text).length > 0
    );
  },
  /** A number by which one is called here, with its zero or its country. */
  dutchPhone: ({ text, isDay }: SeenCell) =>
    !isDay && /^(?:\+31|0031|0)\s?[1-9](?:[\s-]?\d){8}$/.test(text.replace('(0)', '').trim()),
  postcode: ({ text }: SeenCell) => text.length <= 9 && plainPostcode(text) !== null,
  postcodeAndTown: ({ text }: SeenCell) => {
    const match = /^(?:NL-?)?\s*\d{4}\s?[A-Z]{2}[\s,]+(.+)$/iu.exec(text);
    return match !== null && town.test(match[1] ?? '');
  },
  street: ({ text }: SeenCell) => street.test(text),
  /** An address by the street it names. */
  streetName: ({ text }: SeenCell) => street.test(text) && streetName.test(text),
  digits: ({ text }: SeenCell) => /\d/.test(text),
  /** Several lines or parts, one of which has a house number or a postcode. */
  nameAndAddress: ({ text }: SeenCell) => {
    const parts = text.split(/[\n,;]+/);
    return (
      parts.length > 1 &&
      !/\d/.test(parts[0] ?? '') &&
      parts.slice(1).some((part) => /\d/.test(part) && /\p{L}{2}/u.test(part))
    );
  },
  person: isPerson,
  /** A person, or one word that may be the name of one. */
  someone: (cell: SeenCell) => isPerson(cell) || single.test(bareName(cell.text)),
  words: ({ text }: SeenCell) => /\p{L}{2}/u.test(text),
  long: ({ text }: SeenCell) => text.length > 60,
  number: ({ value, text, isDay }: SeenCell) => !isDay && (typeof value === 'number' || /^\d+$/.test(text)),
  wholeNumber: ({ text }: SeenCell) => /^\d{1,2}$/.test(text),
  yesOrNo: ({ text }: SeenCell) => text.length <= longestAnswer && answers.has(wordKey(text)),
  tick: ({ text }: SeenCell) => /^[xv✓✔☑√✗✘]$/iu.test(text),
  link: ({ text }: SeenCell) => /^(?:https?:|file:|\\\\|[A-Z]:\\)/i.test(text),
  choice:
    (field: Parameters<typeof isChoiceWord>[0]) =>
    ({ text }: SeenCell) =>
      isChoiceWord(field, text),
} as const;
