import type { Mapping } from '../../adoption/columns/columnProposal';
import { isErrorValue } from '../../adoption/cells/errorValue';
import { joinAddress, joinName } from '../../adoption/cells/joinName';
import type { RelationMeaning } from '../../adoption/columns/relationVocabulary';
import type { SourceValue } from '../../adoption/cells/sourceList';
import { sourceText } from '../../adoption/cells/sourceText';
import { splitNameAndAddress } from '../../adoption/cells/splitNameAndAddress';
import { splitPostcodeAndTown } from '../../adoption/cells/splitPostcodeAndTown';
import type { AffectedRelation } from './affectedRelation';

/**
 * Reads one row of an office's own list of relations: a formula counts by its result, and one that came to an error as
 * blank. Where a cell with name and address can't be told apart, all of it is the name, so that nothing is lost.
 */
export function readRelationRow(
  mapping: Mapping<RelationMeaning>,
  values: readonly SourceValue[],
): AffectedRelation {
  const text = (meaning: RelationMeaning) => {
    const parts = mapping.flatMap((found, column) => (found === meaning ? textOf(values[column] ?? '') : []));
    return parts.filter((part) => part !== '').join(' ');
  };
  const [firstName, namePrefix] = [text('firstName'), text('namePrefix')];
  const lastName = [text('lastName'), text('name')].filter((part) => part !== '').join(' ');
  const together = splitNameAndAddress(text('nameAndAddress'));
  const place = splitPostcodeAndTown(text('postcodeAndTown'));
  const address = joinAddress(text('address'), text('houseNumber'), text('houseNumberAddition'));
  return {
    name:
      joinName({ salutation: '', firstName, namePrefix, lastName }) ||
      (together ? together.name : text('nameAndAddress')),
    salutation: text('salutation'),
    address: address || (together?.address ?? ''),
    postcode: text('postcode') || place?.postcode || together?.postcode || '',
    town: text('town') || (place ? place.town : text('postcodeAndTown')) || together?.town || '',
    email: text('email') || (together?.email ?? ''),
    phone: text('phone') || (together?.phone ?? ''),
    relationNumber: text('relationNumber'),
  };
}

function textOf(value: SourceValue): string {
  const isNothing = typeof value === 'boolean' || isErrorValue(value);
  return isNothing
    ? ''
    : sourceText(value)
        .trim()
        .replace(/[^\S\n]+/g, ' ');
}
