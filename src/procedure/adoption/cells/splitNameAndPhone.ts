import { digitsIn, phoneNumbersIn } from '../../relation/phoneNumbersIn';

const label = /(?:\b(?:tel(?:efoon)?(?:nr)?|mob(?:iel)?|gsm)\b[.:]?\s*)$/iu;
const around = /^[\s,;:/|()\-–]+|[\s,;:/|()\-–]+$/gu;
/** With its zero or its country; less may be a number of the customer. */
const wholeNumber = /^(?:0|\+)/;
const fewest = 10;
const most = 13;

/**
 * A name and the phone number behind it in one cell; `null` when there isn't exactly one whole number there.
 * @example splitNameAndPhone('Mw. Jansen (06-12345678)') // { name: 'Mw. Jansen', phone: '06-12345678' }
 */
export function splitNameAndPhone(text: string): { name: string; phone: string } | null {
  const [found = '', ...others] = phoneNumbersIn(text);
  const phone = found.replace(/^\((.*)\)$/, '$1');
  const digits = digitsIn(phone).length;
  if (others.length > 0 || !wholeNumber.test(phone) || digits < fewest || digits > most) return null;
  const [before = '', behind = ''] = text.split(phone);
  if (behind.replace(around, '') !== '') return null;
  const name = before.replace(around, '').replace(label, '').replace(around, '');
  return /\p{L}{2}/u.test(name) && !/\d/.test(name) ? { name, phone } : null;
}
