import { plainPostcode } from '../addressKey';
import { parseCaseNumber } from '../../complaint/caseNumber';
import { phoneKeys } from '../phoneKeys';
import { compareRelationLines } from '../relation';
import type { RelationLine } from '../relation';
import { folded } from './folded';
import type { SearchQuery } from './searchQuery';

/** A number this short is looked for as a whole: as part of phone numbers it would be everywhere. */
const wholeDigits = /^\d{1,4}$/;

const texts = new WeakMap<RelationLine, string>();

/** All that a complaint may be found by, a line for each; made once, because most of a search is making it. */
function textOf(line: RelationLine): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  const { caseNumber, name, address, postcode, town, summary, phone } = line;
  const text = [
    folded([caseNumber, name, address, plainPostcode(postcode) ?? postcode, town, summary].join('\n')),
    ...phoneKeys(phone),
  ].join('\n');
  texts.set(line, text);
  return text;
}

const wholePatterns = new Map<string, RegExp>();

function wholeNumber(digits: string): RegExp {
  const known = wholePatterns.get(digits) ?? new RegExp(`(?<!\\d)0*${Number(digits)}(?!\\d)`);
  wholePatterns.set(digits, known);
  return known;
}

const holds = (text: string, word: string): boolean =>
  wholeDigits.test(word) ? wholeNumber(word).test(text) : text.includes(word);

const isNumbered = ({ sequence }: SearchQuery, { caseNumber }: RelationLine): boolean =>
  sequence !== null && parseCaseNumber(caseNumber)?.sequence === sequence;

/** Whether this complaint is what somebody looks for: all of the words stand in it, in whatever order. */
export function isSought(query: SearchQuery, line: RelationLine): boolean {
  return isNumbered(query, line) || query.words.every((word) => holds(textOf(line), word));
}

/** For sorting what was found: the number that was asked for first, then open complaints, then the newest. */
export const compareFound =
  (query: SearchQuery) =>
  (a: RelationLine, b: RelationLine): number =>
    Number(isNumbered(query, b)) - Number(isNumbered(query, a)) || compareRelationLines(a, b);
