/** The office's letter to everybody whom a calamity touched; placeholders stand between braces. */
export interface LetterTemplate {
  subject: string;
  salutation: string;
  /** Blank ones are passed over. */
  paragraphs: string[];
  closing: string;
}

/**
 * What a letter may refer to, each as the words to print, by its names without spaces in Dutch and English: an office that
 * works in two languages copies texts from one to the other.
 */
export const letterPlaceholders = {
  name: 'naam, name',
  title: 'aanhef, title',
  address: 'adres, address',
  postcode: 'postcode',
  town: 'plaats, town',
  email: 'e-mail, email',
  phone: 'telefoon, phone',
  relationNumber: 'relatienr, relatienummer, relationno, relationnumber',
  code: 'kenmerk, reference',
  calamity: 'calamiteit, calamity',
  what: 'watgebeurde, whathappened',
  cause: 'oorzaak, cause',
  since: 'sinds, since',
  solution: 'oplossing, solution',
  apology: 'excuus, apology',
  responsible: 'verantwoordelijke, responsible',
  organisation: 'organisatie, organisation',
  date: 'datum, date',
};

export type LetterPlaceholder = keyof typeof letterPlaceholders;
export type LetterValues = Record<LetterPlaceholder, string>;
