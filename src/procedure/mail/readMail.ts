import { formatDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { allowedText, cellLimit } from '../text/checkText';
import type { Draft } from '../complaint/draft';
import { labelledValues } from './labelledValues';
import { mailLines, readable } from './mailLines';
import type { Office } from './office';
import { partsOf } from './partsOf';
import { relationMessages } from './relationMessages';
import { contactIn } from './contactIn';
import { sentOn } from './sentOn';
import { splitMessages } from './splitMessages';

/** What a mail or letter can fill in, in the order of the form; only what it says without doubt. */
export const mailFields = [
  'phone',
  'name',
  'address',
  'postcode',
  'town',
  'email',
  'relationNumber',
  'account',
  'channel',
  'receivedOn',
] as const;

export interface ReadMail {
  /** As one would type it in the form. */
  fields: Pick<Draft, (typeof mailFields)[number]>;
  /** Headers, messages of others or a disclaimer stand in no field. */
  leftOut: boolean;
  /** Only as much was read as a cell holds. */
  tooLong: boolean;
}

interface Known {
  office: Office;
  today: Day;
}

/**
 * Reads a pasted mail or letter of a relation, as far as a cell can hold a text. Takes time in proportion to its length, whatever stands in it.
 * @param pasted as the clipboard has it, also with messages that it answers, or in which it was passed on
 */
export function readMail(pasted: string, { office, today }: Known): ReadMail {
  const lines = mailLines(allowedText(pasted.slice(0, cellLimit)));
  const tooLong = pasted.length > cellLimit;
  const messages = splitMessages(lines);
  const { theirs, others } = relationMessages(messages, office);
  if (theirs.length === 0) return { fields: filled({ account: asAccount(lines) }), leftOut: false, tooLong };

  const contact = contactIn(theirs, others, office);
  const headed = theirs.filter(({ sent }) => sent !== '');
  const [only] = headed;
  // Of several it is the first that counts, and nobody can tell whether it stands there.
  const day = only && theirs.length === 1 ? sentOn(only.sent, today) : null;
  const account = theirs.map(({ subject, lines: own }) => accountOf(subject, own, Object.values(contact)));
  const fields = filled({
    ...contact,
    account: account.join('\n\n'),
    channel: headed.length > 0 ? 'email' : '',
    receivedOn: day === null ? '' : formatDay(day),
  });
  const leftOut =
    others.length > 0 || theirs.some(({ from, lines: own }) => from !== null || partsOf(own).isCut);
  return { fields, leftOut, tooLong };
}

function filled(fields: ReadMail['fields']): ReadMail['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

const answerMarks = /^(?:(?:re|fw|fwd|antw|doorst|betreft|tr) ?: ?)+/i;

/** What the relation wrote; of what stands below the closing only what no field holds. */
function accountOf(subject: string, lines: readonly string[], values: readonly string[]): string {
  const { words, signature } = partsOf(lines);
  const known = new Set(values.map(comparable));
  const rest = signature.filter((line) => {
    const said = comparable(line);
    if (said === '' || known.has(said)) return said === '';
    const labelled = Object.values(labelledValues([line])).flat();
    const place = line.split(/[,|]/).map(comparable);
    return (
      !(labelled.length > 0 && labelled.every((value) => known.has(comparable(value)))) &&
      !isPlace(place, known)
    );
  });
  const about = subject.replace(answerMarks, '').trim();
  return asAccount([...(about === '' ? [] : [about, '']), ...words, ...rest]);
}

/** A line of which every part stands in a field, as “9401 AB Assen” does in two. */
function isPlace(parts: readonly string[], known: ReadonlySet<string>): boolean {
  return parts.every((part) => {
    if (known.has(part)) return true;
    return [...known].some((one) => one !== '' && part.startsWith(one) && known.has(part.slice(one.length)));
  });
}

const comparable = (text: string): string =>
  readable(text)
    .toLowerCase()
    .replace(/[^\p{L}\d@+]/gu, '');

const asAccount = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
