import type { ColumnContents } from './columnContents';

/** By what a column of one meaning is known. */
export interface Signs {
  /**
   * Headers that people give it, Dutch and English, as words in small letters (`textKey`), set apart by commas, the most
   * usual first; `#` is any word for a complaint, `@` any for who complains.
   */
  headers: string;
  /** Headers that may as well say something else, such as `wie`: believed only where the contents agree. */
  weak?: string;
  /** From -1 (these contents rule it out) through 0 (they say nothing) to 1 (they are what one expects). */
  contents?: (contents: ColumnContents) => number;
  /**
   * How much is believed when only contents speak for it, below a header that says nothing or in doubt, and which, if
   * others; left out where they can't.
   */
  alone?: { confidence: number; contents?: (contents: ColumnContents) => number };
}

/** What the columns of a list may mean, and by what each meaning is known. */
export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, Signs>>;
