import { digitsIn, fewestDigits, phoneNumbersIn } from '../../relation/phoneNumbersIn';
import { splitPostcodeAndTown } from './splitPostcodeAndTown';

/** What a cell with name and address holds; `''` for what isn't there. */
interface NameAndAddress {
  name: string;
  address: string;
  postcode: string;
  town: string;
  phone: string;
  email: string;
}

type Part = keyof NameAndAddress;

const separators = /\s*(?:[\n;|,\t]|\s[-–]\s)\s*/u;
const address = /^(?:\p{L}|['’]|\d{1,2}e\s)[\p{L}\p{M}\d'’. /-]*?\s\d{1,5}\s?(?:[-/ ]?\s?[\p{L}\d]{1,5})?$/u;
const addressAndPostcode = /^(.*\d\S*)\s+((?:NL[- ]?)?[1-9]\d{3}\s?[A-Z]{2}\b.*)$/iu;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phoneLabel = /^(?:tel(?:efoon)?|mob(?:iel)?|gsm|t|m)\b[.:]?\s*/i;
const emailLabel = /^(?:e-?mail|mail|e)\s*:\s*/i;
const digit = /\d/;
/** Name, address, postcode, town, phone number and e-mail at their longest; more is a story. */
const longest = 400;

/**
 * Name, address, postcode and town that stand in one cell, set apart by lines, commas or semicolons; `null` when any
 * part can't be told for sure. Without separators nobody can tell where a name ends and a street begins.
 * @example splitNameAndAddress('J. de Vries, Dorpsstraat 12, 9401 AB Assen')
 */
export function splitNameAndAddress(text: string): NameAndAddress | null {
  if (text.length > longest) return null;
  const [name = '', ...rest] = text.split(separators).filter((part) => part !== '');
  if (name === '' || digit.test(name) || name.includes('@')) return null;
  const found: NameAndAddress = { name, address: '', postcode: '', town: '', phone: '', email: '' };
  const put = (part: Part, value: string): boolean => {
    if (found[part] !== '') return false;
    found[part] = value;
    return true;
  };
  const parts = rest.flatMap((part) => addressAndPostcode.exec(part)?.slice(1) ?? [part]);
  return parts.every((part) => place(part, found, put)) ? found : null;
}

function place(part: string, found: NameAndAddress, put: (part: Part, value: string) => boolean): boolean {
  const mail = part.replace(emailLabel, '');
  if (email.test(mail)) return put('email', mail);
  const number = part.replace(phoneLabel, '');
  if (isPhone(number)) return put('phone', number);
  const place = splitPostcodeAndTown(part);
  if (place && place.postcode !== '') {
    return put('postcode', place.postcode) && (place.town === '' || put('town', place.town));
  }
  if (address.test(part)) return put('address', part);
  // A place without a postcode: only behind an address or a postcode, else it may be a second name.
  return !digit.test(part) && (found.address !== '' || found.postcode !== '') && put('town', part);
}

function isPhone(text: string): boolean {
  const [only, ...others] = phoneNumbersIn(text);
  return (
    only !== undefined && others.length === 0 && only === text && digitsIn(text).length >= fewestDigits + 2
  );
}
