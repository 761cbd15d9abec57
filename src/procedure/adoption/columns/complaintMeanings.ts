import type { ComplaintField } from '../../complaint/complaint';

/** The fields of a complaint that only the register itself fills. */
type OwnField = 'rowId' | 'anonymisedOn' | 'keptUntil' | 'keptBecause' | 'firstCallbackOn' | 'firstAttemptOn';

/** Columns that hold more, or less, than one field of a complaint. */
const composedMeanings = [
  'nameAndAddress',
  'salutation',
  'firstName',
  'namePrefix',
  'lastName',
  'houseNumber',
  'houseNumberAddition',
  'postcodeAndTown',
  'receivedTime',
] as const;

type ComposedMeaning = (typeof composedMeanings)[number];

export const isComposed = (meaning: string): meaning is ComposedMeaning =>
  (composedMeanings as readonly string[]).includes(meaning);

/** What a column of an office's own list of complaints may mean. */
export type ComplaintMeaning = Exclude<ComplaintField, OwnField> | ComposedMeaning;
