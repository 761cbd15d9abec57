import { isDayField } from '../../complaint/fields';
import { relationMeanings } from './relationVocabulary';
import { headerWords, isDateWord } from './headerWords';
import type { Beside, WordsAround } from './matchHeader';
import type { Vocabulary } from './vocabulary';

const aboutRelation: ReadonlySet<string> = new Set(relationMeanings);
const isPlace: ReadonlySet<string> = new Set(
  'address houseNumber houseNumberAddition postcode postcodeAndTown town nameAndAddress'.split(' '),
);
/** What is said by or agreed with the relation. */
const withRelation: ReadonlySet<string> = new Set(
  'answer remedy satisfied preferredTime reachBy callbackOn calledOn'.split(' '),
);
const ofStaff: ReadonlySet<string> = new Set('takenBy employee followUpBy checkedBy'.split(' '));
/** What is written down of how a complaint was handled, often under a header of that name. */
const ofHandling: ReadonlySet<string> = new Set('followUpBy status closedOn promise measure'.split(' '));
/** They count what stands several times, or say how it has to be filled in. */
/** Where and when somebody is reached. */
const reached =
  /^(?:overdag|prive|thuis|vast|mobiel|zakelijk|werk|avond|avonds|primair|home|work|daytime|evening|primary|correspondentie|post|contact)$/;
/** Until when something has to be done, when it last was, or when somebody hopes it will be: another day than when it was. */
const ofTerms =
  /^(?:uiterste|uiterlijk|uiterlijke|streef|streefdatum|verwachte?|geplande?|gepland|wettelijke?|laatste|vorige|volgende|termijn|deadline|due|expected|planned|target|statutory|last|next|previous|first|eerste|updated|gewijzigd|modified)$/;
const empty =
  /^(?:\d{1,2}|nr|no|gegevens|info|optioneel|verplicht|veld|field|value|waarde|[jny]|ja|nee|yes)$/;

const keyOf = (word: string): string => headerWords(`${word} ${word}`)[0]?.key ?? word;

/** For each meaning of a vocabulary what a word does that stands in a header beside what says the meaning. */
export function wordsAround(vocabulary: Vocabulary<string>): (meaning: string) => WordsAround {
  const phrases = Object.entries(vocabulary).flatMap(([meaning, { headers, weak = '' }]) =>
    `${headers}, ${weak}`.split(', ').map((phrase) => [meaning, phrase] as const),
  );
  const words = new Set(phrases.flatMap(([, phrase]) => phrase.split(' ')));
  /** Words that say a meaning by themselves. */
  const alone = new Map<string, Set<string>>();
  for (const [meaning, phrase] of phrases) {
    if (!phrase || phrase.includes(' ')) continue;
    alone.set(phrase, (alone.get(phrase) ?? new Set()).add(meaning));
  }
  const beside = (meaning: string, word: string): Beside => {
    const key = keyOf(word);
    if (empty.test(word)) return 'neutral';
    if (aboutRelation.has(meaning) && reached.test(word)) return 'neutral';
    if (key === '@' && (aboutRelation.has(meaning) || withRelation.has(meaning))) return 'neutral';
    // Where it happened is another place than where somebody lives; who handles complaints isn't who they are about.
    if (key === '#' && !isPlace.has(meaning) && meaning !== 'employee') return 'neutral';
    if (/^(?:betrokken|involved)$/.test(word) && (ofStaff.has(meaning) || meaning === 'department'))
      return 'neutral';
    if (isDayField(meaning) && isDateWord(word)) return 'neutral';
    if (ofStaff.has(meaning) && /^(?:naam|name)$/.test(word)) return 'neutral';
    if (isDayField(meaning) && ofTerms.test(word)) return 'other';
    if (ofHandling.has(meaning) && /^(?:af|be)handeling$|^opvolging$|^afwikkeling$/.test(word))
      return 'neutral';
    const meant = alone.get(word);
    if (meant?.has(meaning)) return 'neutral';
    return meant === undefined ? 'unknown' : 'other';
  };
  return (meaning) => ({ isWord: (word) => words.has(word), beside: (word) => beside(meaning, word) });
}
