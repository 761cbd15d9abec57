import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import isPostalCode from 'validator/lib/isPostalCode.js';
import { plainPostcode } from './addressKey';
import type { Draft } from '../complaint/draft';
import { phoneNumbersIn } from './phoneNumbersIn';

/** What may be a slip of the keyboard; it never stops a registration, because the relation's own word counts. */
export type ContactWarning =
  | { field: 'phone'; code: 'oddPhone' }
  | { field: 'postcode'; code: 'oddPostcode' };

/**
 * Holds phone number and postcode against the rules of their issuers: the numbering plans in libphonenumber, and
 * validator's pattern of Dutch postcodes. Blank fields are left alone. Both libraries weigh more than the form, so this
 * file is for loading when it is needed.
 */
export function checkContact({ phone = '', postcode = '' }: Draft): ContactWarning[] {
  const warnings: ContactWarning[] = [];
  if (phone.trim() !== '' && !isPhone(phone)) warnings.push({ field: 'phone', code: 'oddPhone' });
  if (postcode.trim() !== '' && !isPostcode(postcode)) {
    warnings.push({ field: 'postcode', code: 'oddPostcode' });
  }
  return warnings;
}

function isPhone(text: string): boolean {
  const numbers = phoneNumbersIn(text);
  return (numbers.length > 0 ? numbers : [text]).every((number) => parse(number)?.isValid() ?? false);
}

const parse = (number: string) =>
  parsePhoneNumberFromString(number, { defaultCountry: 'NL', extract: false });

function isPostcode(text: string): boolean {
  const plain = plainPostcode(text);
  return plain !== null && isPostalCode(plain, 'NL');
}
