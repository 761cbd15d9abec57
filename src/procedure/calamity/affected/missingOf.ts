import type { AffectedRelation } from './affectedRelation';

type MissingPart = 'name' | 'address';

/** What a relation lacks for a letter: a name, or an address that a postman can find. */
export function missingOf({ name, address, postcode, town }: AffectedRelation): MissingPart[] {
  const hasAddress = address !== '' && (postcode !== '' || town !== '');
  return [...(name === '' ? ['name' as const] : []), ...(hasAddress ? [] : ['address' as const])];
}
