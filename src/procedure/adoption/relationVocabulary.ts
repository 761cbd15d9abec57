import { complaintVocabulary } from './complaintVocabulary';
import type { Vocabulary } from './vocabulary';

/** What a column of a list of relations may mean. */
export const relationMeanings = [
  'relationNumber',
  'salutation',
  'name',
  'firstName',
  'namePrefix',
  'lastName',
  'nameAndAddress',
  'address',
  'houseNumber',
  'houseNumberAddition',
  'postcode',
  'postcodeAndTown',
  'town',
  'phone',
  'email',
] as const;

export type RelationMeaning = (typeof relationMeanings)[number];

/** By what the columns of a list of relations are known: as in a list of complaints. */
export const relationVocabulary = Object.fromEntries(
  relationMeanings.map((meaning) => [meaning, complaintVocabulary[meaning]]),
  // Each of the meanings has its signs.
) as Vocabulary<RelationMeaning>;
