import { textKey } from '../cells/textKey';

/** Words that say nothing about a column. */
const fillers = new Set(
  'van de het een der des d v en of the a an aan bij is per and were was our your'.split(' '),
);

/** What offices and programs call a complaint, and who complains: as good as the same word beside another. */
const caseWords =
  'klacht klachten meld melding meldingen meldings zaak dossier case cases complaint complaints ticket tickets incidentmelding record';
const relationWords =
  'relatie klant klanten klager indiener melder client clienten patient bewoner inwoner burger huurder cursist reiziger ouder deelnemer lid leerling ' +
  'student verzekerde verzekeringnemer abonnee gast bezoeker aanvrager afnemer debiteur customer complainant reporter requester requestor contact caller consumer tenant ' +
  'member passenger guest client contactpersoon opsteller afzender aangever account accounthouder opdrachtgever eigenaar bezwaarmaker appellant gebruiker user subscriber shopper donateur';
/** Who a complaint may be about as well as from: somebody else may complain for them. */
const onBehalf = new Set(
  'client clienten patient bewoner leerling student kind cursist deelnemer'.split(' '),
);
const dateWords = 'datum date dat dd d m dt dtm op on at tijd time timestamp tijdstip moment dag day utc';
const tails =
  'nr|nrs|nummer|no|number|id|naam|adres|datum|tijd|telefoon|tel|telefoonnummer|email|mail|mailadres|status|omschrijving|beschrijving|type|soort|behandelaar|' +
  'afhandelaar|functionaris|coordinator|bemiddelaar|tekst|categorie|rubriek|onderwerp|inhoud|titel|oorzaak|bron|kanaal|gegevens|oordeel|date|type|name|kenmerk|' +
  'afhandeling|ontvangst|code|gesprek|brief|reden|woonplaats|postcode|plaats|straat|mob|mobiel';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const cases = setOf(caseWords);
const relations = setOf(relationWords);
const dates = setOf(dateWords);

/** `klachtbehandelaar` and `huurdersnummer`, written together. */
const compound = new RegExp(
  `^(${[...cases, ...relations].sort((a, b) => b.length - a.length).join('|')})(?:en|s|e|n)?(${tails})$`,
);

/** `receivedDate`, `ticketID` and `IDNumber` as words of their own, and signs that stand for a word. */
const apart = (header: string): string =>
  header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[#№]/g, ' no ')
    .replace(/(?<!\p{L})d\.?\s?d\.?(?!\p{L})/giu, ' datum ');

/** A word of a header or of a phrase: `key` is `#` for a complaint and `@` for who complains, where it stands beside others. */
export interface HeaderWord {
  text: string;
  key: string;
}

const keyOf = (word: string): string => (cases.has(word) ? '#' : relations.has(word) ? '@' : word);

/** The telling words of a header, in their order; all of them where none tells. */
export function headerWords(header: string): HeaderWord[] {
  const words = textKey(apart(header))
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => compound.exec(word)?.slice(1) ?? word);
  const telling = words.filter((word) => !fillers.has(word));
  const used = telling.length > 0 ? telling : words;
  return used.map((text) => ({ text, key: used.length > 1 ? keyOf(text) : text }));
}

/** `# nr` stands for a number of whatever a complaint is called, `@ nr` for one of whoever complains. */
export const phraseWords = (phrase: string): HeaderWord[] =>
  /[@#]/.test(phrase) ? phrase.split(' ').map((word) => ({ text: word, key: word })) : headerWords(phrase);

/** What a phrase says in one word, as headers are compared with it: `#nr` for `klachtnr` and `# nr`. */
export const phraseKey = (phrase: string): string =>
  phraseWords(phrase)
    .map(({ key }) => key)
    .join('');

export const isDateWord = (word: string): boolean => dates.has(word);
/** Somebody else may be the one who complains. */
export const isOnBehalf = (words: readonly HeaderWord[]): boolean =>
  words.some(({ text }) => onBehalf.has(text));
/** A header that says nothing: none, or what a program gives a column without one. */
export const isSilent = (header: string): boolean =>
  /^(?:(?:kolom|column|colonne|veld|field|unnamed|spalte)\s*\d*|\p{L}?)$/u.test(textKey(header));
