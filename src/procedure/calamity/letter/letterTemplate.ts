/** The office's letter to everybody whom a calamity touched; placeholders stand between braces. */
export interface LetterTemplate {
  subject: string;
  salutation: string;
  /** Blank ones are passed over. */
  paragraphs: string[];
  closing: string;
}

/** What a letter may refer to, each as the words to print. */
export type LetterPlaceholder =
  | 'name'
  | 'title'
  | 'address'
  | 'postcode'
  | 'town'
  | 'email'
  | 'phone'
  | 'relationNumber'
  | 'code'
  | 'calamity'
  | 'what'
  | 'cause'
  | 'since'
  | 'solution'
  | 'apology'
  | 'responsible'
  | 'organisation'
  | 'date';
export type LetterValues = Record<LetterPlaceholder, string>;
