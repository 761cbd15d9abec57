import { months } from '../calendar/monthNames';
import { plainPostcode } from '../relation/addressKey';
import { readable, sentencesIn } from './mailLines';
import { isCoupleName, isPersonName } from './personIn';

/** Blank is `''`. */
export interface PostalAddress {
  /** Street and house number. */
  address: string;
  postcode: string;
  town: string;
}

const addition = String.raw`(?: ?-? ?(?:[A-Za-z]{1,2}|\d{1,4}|bis|hs|huis|[IVX]{1,4})\b)?(?:,? (?:bus|box|app\.?|apt\.?) ?\w{1,5})?`;
const street = String.raw`(?:\d{1,3}e |['’]t |['’]s-|de |het |\p{Lu})[\p{L}\d'’.-]*(?: [\p{L}\d'’.-]+){0,5}?`;
const wholeStreet = new RegExp(String.raw`^(${street} \d{1,5}${addition})$`, 'u');
const streetInSentence = new RegExp(
  String.raw`(?:[:,] ?| (?:op|aan|in|te|at|is|live|adres|address) )(?:(?:de|het|the) )?(\p{Lu}[\p{L}\d'’.-]*(?: [\p{L}'’.-]+){0,4}? \d{1,5}${addition})$`,
  'u',
);
const dutchPostcode = /(?<![\p{L}\d])(?:NL[- ]?)?([1-9]\d{3} ?[A-Z]{2})(?![\p{L}\d])/giu;
const belgianPlace = /^(?:BE?[- ])?([1-9]\d{3}) (\p{Lu}[\p{L}'’ -]{1,39})$/u;
const postBox = /\b(?:postbus|p\.? ?o\.? box|antwoordnummer|bp \d)/i;
const land = /[\s,]*\(?\b(?:nederland|the netherlands|netherlands|holland|nl|belgi[eë]|belgium|be)\)?\.?$/iu;
const townAhead =
  /^(?:\p{Lu}[\p{L}'’]*|['’][ts] ?-?\p{Lu}\p{L}*)(?:[ -](?:\p{Lu}[\p{L}'’]*|(?:aan|den|de|der|op|het|bij|en|a\/d|van|ad|sur)(?= \p{Lu}|-| ?\p{Lu})))*/u;

const dutch = (code: string): string => {
  const plain = plainPostcode(code) ?? '';
  return `${plain.slice(0, 4)} ${plain.slice(4)}`;
};
/** Old two letters that are no postcode: SA, SD and SS are never given out. */
const isGivenOut = (code: string): boolean => !/S[ADS]$/i.test(code);

/** Whether a line is a street with its number and nothing else. */
export function streetIn(line: string): string {
  const said = readable(line).replace(/[,;.]$/, '');
  const isDate = months.has(/^(\p{L}+) \d{1,2}$/u.exec(said)?.[1]?.toLowerCase() ?? '');
  return postBox.test(said) || isDate ? '' : (wholeStreet.exec(said)?.[1] ?? '');
}

/**
 * The addresses that stand by themselves in lines, as in a signature or the head of a letter: a street above or before a postcode.
 * `at` is the index of the line in which an address begins.
 */
export function addressesAlone(lines: readonly string[]): (PostalAddress & { at: number })[] {
  const plain = lines.map((line) => readable(line).replace(/^(?:adres|address|a)\.?[:.]? /i, ''));
  return plain.flatMap((line, index) => {
    const above = plain[index - 1] ?? '';
    // Parts beside each other: a bar, or a comma before the postcode.
    const parts = line.split(/ [|•·–-] |\|/).map((part) => part.trim());
    return parts.flatMap((part, place) => {
      const before = place === 0 ? above : (parts[place - 1] ?? '');
      return placeIn(part, before).map((one) => ({
        ...one,
        at: one.inLine || place > 0 ? index : index - 1,
      }));
    });
  });
}

function placeIn(part: string, before: string): (PostalAddress & { inLine: boolean })[] {
  const [match] = [...part.matchAll(dutchPostcode)];
  const code = match?.[1];
  const belgian = belgianPlace.exec(part.replace(/^.*, ?(?=(?:BE?[- ])?\d{4} )/, ''));
  if (code && match && isGivenOut(code)) {
    const ahead = part.slice(0, match.index).replace(/[\s,;]+$/, '');
    const address = streetIn(ahead === '' ? before : behindName(ahead));
    const rest = part.slice(match.index + match[0].length).replace(/^[\s,]+/, '');
    if (address === '') return [];
    return [{ address, postcode: dutch(code), town: townOf(rest), inLine: ahead !== '' }];
  }
  const town = belgian?.[2]?.replace(land, '').trim() ?? '';
  if (!belgian?.[1] || months.has(town.toLowerCase())) return [];
  const ahead = part.includes(',')
    ? part.slice(0, part.lastIndexOf(belgian[1])).replace(/[\s,]+(?:BE?[- ]?)?$/, '')
    : '';
  const address = streetIn(ahead === '' ? before : ahead);
  return address === '' ? [] : [{ address, postcode: belgian[1], town, inLine: ahead !== '' }];
}

/** A whole signature may stand on one line: `Jan de Vries, Dorpsstraat 7`. */
function behindName(ahead: string): string {
  const [name = '', rest = ''] = ahead.split(/, (.*)/);
  return isPersonName(name) || isCoupleName(name) ? rest : ahead;
}

/** A town that is all there is up to the end of the line, or up to a comma. */
function townOf(rest: string): string {
  const said =
    rest
      .split(/[,;|(]/)[0]
      ?.replace(land, '')
      .trim() ?? '';
  return townAhead.exec(said)?.[0] === said ? said : '';
}

const livesThere =
  /\b(?:ik woon|wij wonen|we wonen|woonachtig|wonende|mijn (?:woon)?adres|ons adres|i live|we live|my address|our address)\b/i;

/** Addresses in sentences that say that the writer lives there. */
export function addressesOfWriter(line: string): PostalAddress[] {
  return sentencesIn(line)
    .filter((sentence) => livesThere.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(dutchPostcode)].flatMap((match) => inSentence(sentence, match)),
    );
}

function inSentence(sentence: string, match: RegExpExecArray): PostalAddress[] {
  const [whole, code = ''] = match;
  const ahead = sentence.slice(0, match.index).replace(/(?:[\s,;(]|postcode)+$/i, '');
  const address = streetInSentence.exec(ahead.slice(-120))?.[1] ?? '';
  if (address === '' || !livesThere.test(ahead) || !isGivenOut(code)) return [];
  const behind = sentence.slice(match.index + whole.length).replace(/^[\s,]*(?:(?:te|in) )?/, '');
  return [{ address, postcode: dutch(code), town: townAhead.exec(behind)?.[0] ?? '' }];
}
