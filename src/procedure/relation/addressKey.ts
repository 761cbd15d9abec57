import { plainCharacters } from '../text/plainCharacters';

/** A Dutch postcode at the start of its field; a country before it and a town behind it may be there. */
const postcode = /^(?:NL)?[1-9]\d{3}[A-Z]{2}(?![A-Z])/;

/** House number with at most two additions, at the end of an address: `12`, `12a`, `12-2`, `12 bis`, `12 a 3`. */
const houseNumber = /(?:^|[^\p{L}\d])(\d{1,5}(?:[\s./-]*(?:\p{L}{1,4}|\d{1,4})){0,2})[\s.-]*$/u;

/** `1011AB` for what was typed as `1011 ab`, `NL-1011AB` or `1011 AB Amsterdam`; `null` when it is no Dutch postcode. */
export function plainPostcode(text: string): string | null {
  const [first = '', second = ''] = plainCharacters(text)
    .trim()
    .toUpperCase()
    .replace(/^NL\W*/, '')
    .split(/[\s.-]+/);
  const found = postcode.exec(first.length === 4 ? first + second : first);
  return found?.[0] ?? null;
}

/**
 * What makes addresses the same, for comparing and never for showing: postcode and house number with its addition;
 * `null` when either is missing. The street is left out, because its name is written in many ways.
 * @example addressKey({ postcode: '9401 ab', address: 'Dorpsstr. 12-A' }) // '9401AB 12A'
 */
export function addressKey({
  postcode: typed,
  address,
}: {
  postcode: string;
  address: string;
}): string | null {
  const code = plainPostcode(typed);
  const [number] = plainCharacters(address)
    .split(/[,;\n]/)
    .flatMap((line) => houseNumber.exec(line)?.[1] ?? []);
  if (code === null || number === undefined) return null;
  const parts = number.toUpperCase().match(/\d+|\p{L}+/gu) ?? [];
  return `${code} ${parts.join('-').replace(/-(?=\p{L})/gu, '')}`;
}
