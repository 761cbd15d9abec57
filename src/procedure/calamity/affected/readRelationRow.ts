import type { Mapping } from '../../adoption/columnProposal';
import { isErrorValue } from '../../adoption/errorValue';
import type { RelationMeaning } from '../../adoption/relationVocabulary';
import { sourceText } from '../../adoption/sourceText';
import type { SourceValue } from '../../adoption/sourceList';
import type { AffectedRelation } from './affectedRelation';

/** Reads one row of an office's own list of relations. What means nothing here is left where it stands. */
export function readRelationRow(
  mapping: Mapping<RelationMeaning>,
  values: readonly SourceValue[],
): AffectedRelation {
  const parts = (meaning: RelationMeaning) =>
    mapping.flatMap((found, column) => (found === meaning ? textOf(values[column] ?? '') : []));
  const joined = (...meanings: RelationMeaning[]) =>
    meanings
      .flatMap(parts)
      .filter((part) => part !== '')
      .join(' ');
  const together = splitNameAndAddress(joined('nameAndAddress'));
  const place = splitPostcodeAndTown(joined('postcodeAndTown'));
  return {
    name: joined('name') || joined('firstName', 'namePrefix', 'lastName') || together.name,
    salutation: joined('salutation'),
    address: joined('address', 'houseNumber', 'houseNumberAddition') || together.address,
    postcode: joined('postcode') || place.postcode,
    town: joined('town') || place.town,
    email: joined('email'),
    phone: joined('phone'),
    relationNumber: joined('relationNumber'),
  };
}

function textOf(value: SourceValue): string {
  const isNothing = typeof value === 'boolean' || isErrorValue(value);
  return isNothing ? '' : sourceText(value).trim().replace(/\s+/g, ' ');
}

/** `J. de Vries, Dorpsstraat 1`: the name ends at the first comma. */
function splitNameAndAddress(text: string): { name: string; address: string } {
  const [name = '', ...address] = text.split(/\s*,\s*/);
  return { name, address: address.join(', ') };
}

function splitPostcodeAndTown(text: string): { postcode: string; town: string } {
  const found = /^(\d{4}\s?[A-Z]{2})\b\s*(.*)$/i.exec(text);
  return found ? { postcode: found[1] ?? '', town: found[2] ?? '' } : { postcode: '', town: text };
}
