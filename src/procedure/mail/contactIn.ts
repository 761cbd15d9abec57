import type { Draft } from '../complaint/draft';
import { addressesAlone, addressesOfWriter, streetIn } from './addressIn';
import type { PostalAddress } from './addressIn';
import { plainPostcode } from '../relation/addressKey';
import { phoneKeys } from '../relation/phoneKeys';
import { labelledValues } from './labelledValues';
import type { LabelledValues } from './labelledValues';
import { readable, sentencesIn } from './mailLines';
import type { Message } from './message';
import { isMachine, isOfOffice } from './office';
import type { Office } from './office';
import { nameIn } from './nameIn';
import { partsOf } from './partsOf';
import { canBeSame } from './personIn';
import { numbersAlone, numbersOfWriter } from './phonesIn';
import { relationNumbersIn } from './relationNumberIn';
import { emailsIn } from './sender';

type Contact = Pick<Draft, 'phone' | 'name' | 'address' | 'postcode' | 'town' | 'email' | 'relationNumber'>;

/** Somebody writes for somebody else: what stands there is of both. */
const forAnother =
  /\b(?:namens (?!uw\b|jullie\b)|on behalf of|au nom de|bewindvoer\p{L}+|gemachtigde|mantelzorger|curator|advocat\p{L}+|advocaat|rechtsbijstand|voor mijn (?:moeder|vader|ouders?|oma|opa|buurvrouw|buurman|buren|man|vrouw|tante|oom|zoon|dochter|schoon\p{L}+|cli[eë]nte?|partner)|for my (?:mother|father|parents?|neighbou?r|wife|husband|son|daughter)|(?:mijn|my) (?:moeder|vader|oma|opa|tante|oom|mother|father|aunt|uncle),? (?:mevrouw|mevr|mw|de heer|meneer|dhr|mrs?|ms))\b/iu;

/**
 * Who wrote and how to reach them, as far as their own messages say so in a way that means nobody else: a header, a signature, a line with
 * the name of what it says, or a sentence about themselves. What says two things says nothing.
 */
export function contactIn(theirs: readonly Message[], others: readonly Message[], office: Office): Contact {
  const isOurs = isOfOffice(office);
  const whole = theirs.map(({ lines }) => partsOf(lines));
  const isForAnother = (line: string) => forAnother.test(readable(line));
  const parts = whole.map((part) => ({ ...part, words: endsOf(part.words) }));
  const words = parts.flatMap((part) => part.words);
  const signature = parts.flatMap((part) => part.signature);
  const all = [...words, ...signature];
  const labelled = labelledValues(all);
  const from = theirs.map((message) => message.from).find((one) => one !== null && !isMachine(one)) ?? null;
  const email = from?.email || only(ownEmails(labelled, signature, words).filter((one) => !isOurs(one)));

  if (whole.some((part) => part.words.some(isForAnother)) || signature.some(isForAnother)) return { email };

  const name = nameIn({ parts, labelled, from, isOurs });
  if (name === null) return { email };
  const notTheirs = new Set(others.flatMap(({ lines }) => lines).flatMap(keysIn));
  const isTheirs = (value: string) => keysIn(value).every((key) => !notTheirs.has(key));
  const asked = words.flatMap(numbersOfWriter).filter(isTheirs);
  const standing = [...labelled.phone, ...signature].flatMap(numbersAlone).filter(isTheirs);
  // Who says where to call means no other number, such as that of the firm below.
  const phone = phoneOf(asked.length > 0 ? asked : standing);
  const address = addressOf({ labelled, signature, words, name }, isTheirs);
  return {
    phone,
    name,
    ...address,
    email: email && isTheirs(email) ? email : (from?.email ?? ''),
    relationNumber: only([...theirs.map(({ subject }) => subject), ...all].flatMap(relationNumbersIn)),
  };
}

/** People say who they are where they begin or end: of a text of more lines the rest is told, and looked through for nothing. */
const endOf = 150;
const endsOf = (lines: readonly string[]): string[] =>
  lines.length <= 2 * endOf ? [...lines] : [...lines.slice(0, endOf), ...lines.slice(-endOf)];

const keysIn = (line: string): string[] => {
  const said = readable(line);
  const codes = [...said.matchAll(/\b[1-9]\d{3} ?[a-z]{2}\b/gi)].map(([code]) => plainPostcode(code) ?? '');
  return [...emailsIn(said), ...(/\d{6}|\d[\d ()./+-]{8,}\d/.test(said) ? phoneKeys(said) : []), ...codes];
};

const mailsMe =
  /\b(?:mail(?:en)? (?:mij|me)|mijn (?:e-?mail ?(?:adres)?|mailadres)|my e-?mail(?: address)?|e-?mail me)\b/i;

function ownEmails(
  labelled: LabelledValues,
  signature: readonly string[],
  words: readonly string[],
): string[] {
  const said = words.map(readable).filter((line) => mailsMe.test(line));
  return [...labelled.email, ...signature.map(readable), ...said].flatMap(emailsIn);
}

interface Where {
  labelled: LabelledValues;
  signature: readonly string[];
  words: readonly string[];
  name: string;
}

function addressOf(
  { labelled, signature, words, name }: Where,
  isTheirs: (value: string) => boolean,
): Partial<PostalAddress> {
  // The head of a letter begins with who wrote it.
  const headed = addressesAlone(words).filter(({ at }) => {
    const above = readable(words[at - 1] ?? '');
    return name !== '' && above !== '' && (above === name || canBeSame(above, name));
  });
  const found = [
    ...headed,
    ...addressesAlone(signature),
    ...addressesAlone(labelled.address),
    ...words.flatMap(addressesOfWriter),
    ...labelledAddress(labelled),
  ].filter(({ postcode }) => isTheirs(postcode));
  const [first, ...more] = found;
  if (!first) return {};
  const isSame = (one: PostalAddress) =>
    one.postcode === first.postcode && one.address.toLowerCase() === first.address.toLowerCase();
  if (!more.every(isSame) || words.flatMap(sentencesIn).some(isOfOtherHome(first))) return {};
  const town = found.find((one) => one.town !== '')?.town ?? '';
  return { address: first.address, postcode: first.postcode, town };
}

const ownHome =
  /\b(?:(?:mijn|ons|onze|my|our) (?:\p{L}+ )?(?:huis|woning|huurwoning|huurhuis|flat|appartement|kamer|house|home|apartment|room)|(?:ik woon|wij wonen|we wonen|I live|we live))\b/iu;
const streetAndNumber =
  /\p{Lu}[\p{L}'’.-]+ \d{1,4}(?![\d.:,]?\d| (?:uur|dagen|weken|maanden|jaar|\p{L}+ 20\d\d))/u;

/** Whether a sentence says that the writer lives elsewhere than at the address of the signature, which may be that of a firm. */
const isOfOtherHome =
  ({ address }: PostalAddress) =>
  (sentence: string): boolean =>
    ownHome.test(sentence) &&
    streetAndNumber.test(sentence) &&
    !sentence.toLowerCase().includes(address.toLowerCase());

function labelledAddress(labelled: LabelledValues): PostalAddress[] {
  const place = only(labelled.place);
  const postcode = only(labelled.postcode) || place;
  const plain = plainPostcode(postcode);
  const number = [only(labelled.houseNumber), only(labelled.addition)].filter(Boolean).join(' ');
  const street = only(labelled.street);
  const address =
    streetIn(only(labelled.address)) || (number && `${street} ${number}`.trim()) || streetIn(street);
  if (plain === null || !address || !/\d/.test(address)) return [];
  const town = only(labelled.town) || place.replace(/^\s*\d{4} ?[a-z]{2}[\s,]*/i, '');
  return [{ address, postcode: `${plain.slice(0, 4)} ${plain.slice(4)}`, town }];
}

/** Of more than two nobody can tell which one is answered. */
function phoneOf(numbers: readonly string[]): string {
  const byKey = new Map(numbers.map((number) => [phoneKeys(number)[0] ?? number, number.trim()]));
  return byKey.size <= 2 ? [...byKey.values()].join(' / ') : '';
}

/** `''` unless all say the same. */
function only(values: readonly string[]): string {
  const [value = '', ...more] = new Set(values);
  return more.length > 0 ? '' : value;
}
