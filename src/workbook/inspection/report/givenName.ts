import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import { either, isFlag, isNumber, isText, readChecked, shape, type Check } from '../../dress/kept/checks';

/** What a row that got a number or an ID had before, and how those cells were formatted. */
export interface GivenName {
  /** As it stood there: somebody may have typed a number. */
  hadNumber: SourceValue;
  hadId: SourceValue;
  numberFormat: string;
  idFormat: string;
}

const isValue: Check<SourceValue> = either(either(isText, isNumber), isFlag);
const isGivenName = shape<GivenName>({
  hadNumber: isValue,
  hadId: isValue,
  numberFormat: isText,
  idFormat: isText,
});

export const givenText = (given: GivenName): string => JSON.stringify(given);

/** `null` where it is something else, or nobody can read it any more. */
export const readGiven = (text: string): GivenName | null => readChecked(text, isGivenName);
