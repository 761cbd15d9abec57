import { isText, shape } from '../../dress/kept/checks';

/** What a row that got a number or an ID had before, and how those cells were formatted. */
export interface GivenName {
  hadNumber: string;
  hadId: string;
  numberFormat: string;
  idFormat: string;
}

const isGivenName = shape<GivenName>({
  hadNumber: isText,
  hadId: isText,
  numberFormat: isText,
  idFormat: isText,
});

export const givenText = (given: GivenName): string => JSON.stringify(given);

/** `null` where it is something else, or nobody can read it any more. */
export function readGiven(text: string): GivenName | null {
  if (!text.startsWith('{')) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isGivenName(read) ? read : null;
  } catch {
    return null;
  }
}
