import { prefixLength, withCapital } from './namePrefixes';

/** Before a name, and in no greeting. */
const academic = /^(?:(?:prof|drs?|ir|ing|mr|bc|ds|em)\.\s*)+(?=\S)/iu;
const initial = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.\s*)+|(?:\p{Lu}\s+)+`;
/** `J.`, `J.P.`, `Th.`, single capitals without a full stop, and those of two people. */
const initials = new RegExp(`^(?:${initial})(?:(?:en|and|&)\\s+(?:${initial}))?(?=\\S)`, 'u');
const onlyInitials = /^(?:\p{Lu}(?:\p{Ll}{0,2}\.)?\s*)*$/u;

interface PersonName {
  /** What stands before the surname as far as that is certain: initials, and a first name that a list puts behind it. */
  given: string;
  /** With its prefix in small letters or capitals, as typed. */
  surname: string;
}

/**
 * Takes a name apart, also as a list sorts it: `Berg, J. van den`. A first name stays with the surname where it stands before
 * it, because nobody can tell it from the first part of a surname.
 * @param isPerson a title says so: then what stands behind a comma may be a first name, and no town
 */
export function personName(typed: string, isPerson: boolean): PersonName {
  const name = typed.trim().replace(/\s+/g, ' ').replace(academic, '');
  const behindComma = sorted(name, isPerson);
  if (behindComma) return behindComma;
  const given = initials.exec(name)?.[0] ?? '';
  return { given: given.trim(), surname: name.slice(given.length) };
}

/** In the order of speech, with what stands before the surname. */
export const inSpeech = ({ given, surname }: PersonName): string => (given ? `${given} ${surname}` : surname);

/** As one is greeted behind a title: `Van den Berg`. */
export const greetedSurname = ({ surname }: PersonName): string => withCapital(surname);

function sorted(name: string, isPerson: boolean): PersonName | null {
  const [surname = '', behind = '', ...more] = name.split(/\s*,\s*/);
  if (surname === '' || behind === '' || more.length > 0) return null;
  const words = behind.replace(academic, '').split(' ');
  const first = words.findIndex((_, index) => prefixLength(words.slice(index)) === words.length - index);
  const prefix = first === -1 ? [] : words.slice(first);
  const given = words.slice(0, words.length - prefix.length).join(' ');
  const isName = isPerson || prefix.length > 0 || onlyInitials.test(given);
  return isName ? { given, surname: [...prefix, surname].join(' ') } : null;
}
