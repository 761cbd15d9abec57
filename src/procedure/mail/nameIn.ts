import { readable } from './mailLines';
import type { LabelledValues } from './labelledValues';
import { besideName } from './partsOf';
import type { partsOf } from './partsOf';
import { canBeSame, isCoupleName, isPersonName } from './personIn';
import type { Sender } from './sender';

interface Evidence {
  parts: readonly ReturnType<typeof partsOf>[];
  labelled: LabelledValues;
  from: Sender | null;
  isOurs: (text: string) => boolean;
}

const introduces = /\b(?:mijn naam is|my name is) ((?:\p{L}[\p{L}.'’-]*,? ?){2,6})/iu;
const together = /^(?:\p{Lu}[\p{L}.]* ?)+ (?:en|and|&|\+|et) (?:\p{Lu})/u;

/** The name of whoever wrote it; `''` where nothing says it, `null` where two names stand there that can't be one person's. */
export function nameIn({ parts, labelled, from, isOurs }: Evidence): string | null {
  const signed = parts.flatMap(({ signature, behindClosing, signedAbove }) => [
    signedBy([behindClosing, ...signature.map(readable)].filter((line) => !isOurs(line))),
    ...signedAbove.filter((name) => isPersonName(name) && !isOurs(name)),
  ]);
  if (signed.includes(null)) return null;
  const firstNames = signed.filter((name) => name !== null && name !== '' && !isName(name));
  const names = [
    ...labelledName(labelled),
    ...signed.filter((name) => name !== null).filter(isName),
    ...parts.flatMap(({ words }) => words.flatMap(introduced)),
    ...(from && isPersonName(from.name) ? [from.name] : []),
  ].filter((name) => !isOurs(name));
  const [first, ...more] = names;
  if (first === undefined) {
    return firm(
      from,
      parts.map(({ signature, behindClosing }) => [behindClosing, ...signature]),
      isOurs,
    );
  }
  if (!more.every((name) => name === first || canBeSame(first, name))) return null;
  const isOf = (given: string | null) =>
    given === null ||
    first
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(given.toLowerCase()) ||
    /^(?:\p{Lu}\.)+/u.test(first);
  return firstNames.every(isOf) ? first : null;
}

/** A firm, or whatever somebody has put in a program of mail, where the message is signed by nobody else. */
function firm(
  from: Sender | null,
  signatures: readonly (readonly string[])[],
  isOurs: (text: string) => boolean,
): string {
  const name = from?.name ?? '';
  if (together.test(name) || isOurs(name) || !/^\p{Lu}\S* \S/u.test(name)) return '';
  const below = signatures.map((lines) => lines.map(readable).find((line) => line !== '') ?? '');
  return below.every((line) => line === '' || line === name) ? name : '';
}

const isName = (line: string): boolean => isPersonName(line) || isCoupleName(line);

/** The first line below the closing; `null` where two people sign, `''` where it is no name. */
function signedBy(lines: readonly string[]): string | null {
  const [above = '', second = ''] = lines
    .map((line) => line.replace(/[,;.]$/, '').replace(/^[-–—]+ ?/, ''))
    .filter((line) => line !== '');
  const [first = ''] = above.split(besideName);
  if (isCoupleName(first)) return first;
  if (together.test(first)) return null;
  if (isPersonName(first)) return isPersonName(second) && !canBeSame(first, second) ? null : first;
  // A first name alone, above the whole one.
  const isFirstName = /^\p{Lu}[\p{L}-]{1,20}$/u.test(first);
  if (isFirstName && isPersonName(second)) return second.startsWith(first) ? second : null;
  return isFirstName ? first : '';
}

function labelledName({ name, firstName, prefix, lastName }: LabelledValues): string[] {
  const whole = [firstName[0], prefix[0], lastName[0]].filter((part) => part !== undefined).join(' ');
  const said = [...name, ...(firstName.length + lastName.length === 2 ? [whole] : [])];
  return said.filter((one) => one.length <= 60 && !/[\d@:<>]/.test(one) && / /.test(one));
}

function introduced(line: string): string[] {
  const said = introduces.exec(readable(line))?.[1] ?? '';
  const end = said.search(/,|\s(?!(?:van|de|den|der|ter|ten|te|'t|van't)\b)\p{Ll}/u);
  const name = (end === -1 ? said : said.slice(0, end)).trim().replace(/\.$/, '');
  return isPersonName(name) ? [name] : [];
}
