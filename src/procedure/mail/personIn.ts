import { inSpeech, personName } from '../text/personName';
import { prefixLength } from '../text/namePrefixes';
import { splitTitle } from '../text/titleOf';

const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+$|^\p{Lu}$/u;
const capitalised = /^(?:\p{Lu}|[dl]['’]\p{Lu}|\p{Lu}['’])[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*$/u;
const degree = /^(?:prof|drs?|ir|ing|mr|bc|ds)\.$/i;
/** What an office or a firm has in its name, or somebody does there. */
const notAPerson =
  /\b(?:b\.?v|n\.?v|v\.?o\.?f|bvba|gmbh|ltd|inc|stichting|vereniging|vve|gemeente|bedrijf|bakkerij|firma|groep|group|zn|zonen|team|afdeling|klant\w*|service\w*|support|directeur|director|manager|medewerk\w*|adviseur|eigenaar|owner|voorzitter|secretaris|penningmeester|hoofd|teamleider|inkoop\w*|verkoop\w*|administrati\w*|consultant|engineer|assistent\w*|receptie|info|kantoor|office|beheer|makelaar\w*|advocaten|school|college|huisarts\w*|praktijk|apotheek|groet\w*|regards|hoogachtend|bedankt|dank|thanks|straat|laan|weg|plein|postbus|nederland|belgi[eë]|netherlands|webshop|website|mobiel|telefoon|tel|phone|adres|de bewoners?|bewoners?|huurders?|klacht\w*|fijne?|prettige?|kerst\w*|nieuwjaar|weekend)\b/iu;

/** Whether a line is the name of one person and nothing else: initials or a first name, and a surname; or a title and a surname. */
export function isPersonName(line: string): boolean {
  if (line.length > 60 || /[\d@:;/|<>()"]/.test(line) || notAPerson.test(line)) return false;
  const { title, name } = splitTitle(line.trim());
  const parts = name.split(' ');
  if (parts.some((part) => /^(?:en|and|&|\+|et)$/i.test(part))) return false;
  const surname = parts.at(-1) ?? '';
  const known = parts.every(
    (part) =>
      initials.test(part) || degree.test(part) || capitalised.test(part) || prefixLength([part]) === 1,
  );
  if (!known || parts.length > 6 || !/\p{L}{2}/u.test(surname) || !capitalised.test(surname)) return false;
  const startsWithPrefix = prefixLength(parts.slice(0, 1)) === 1 && !initials.test(parts[0] ?? '');
  return title !== '' || (parts.length > 1 && !startsWithPrefix);
}

const couple = /^(\p{Lu}[\p{L}.-]*) (?:en|and|&|\+|et) (\p{Lu}.+)$/u;

/** Whether a line is the name of two people who share a surname: “Jan en Wilma Timmer”, “H. & W. de Wit”. */
export function isCoupleName(line: string): boolean {
  const [, one = '', other = ''] = couple.exec(line) ?? [];
  return one !== '' && !notAPerson.test(one) && isPersonName(other) && splitTitle(other).title === '';
}

/** Whether two names can be one person's: they share a surname, and nothing before it says otherwise. */
export function canBeSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map(partsOfName);
  if (!first || !second) return false;
  const shared = first.surnames.some((part) => second.surnames.includes(part));
  return shared && (first.given === '' || second.given === '' || first.given[0] === second.given[0]);
}

function partsOfName(whole: string): { given: string; surnames: string[] } {
  const { title, name } = splitTitle(whole.trim());
  const plain = inSpeech(personName(name, true))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => prefixLength([part]) === 0 || /^[a-z]\.?$/.test(part));
  const hasGiven = plain.length > 1 || title === '';
  return {
    given: hasGiven ? (plain[0] ?? '') : '',
    surnames: (hasGiven ? plain.slice(1) : plain).filter((part) => part.length > 2),
  };
}
