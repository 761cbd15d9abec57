import { readable } from './mailLines';
import { senderOf } from './sender';
import type { Sender } from './sender';

const wrote =
  /^(?:op|on|le) (?=.{0,80}\d)(.{4,160}?),? (?:schreef|wrote|a écrit)(?! (?:ik|wij|we|u|jullie|i|you)\b)(?: het volgende)?(.{0,160}) ?:$/i;
const whoFirst = /^(.{0,100}<[^\s@<>]{1,64}@[^\s<>]{1,255}>) (?:schreef|wrote)(?: op| on)?(.{0,100}):$/i;

interface Attribution {
  from: Sender;
  /** The line, in which the day stands. */
  said: string;
  end: number;
}

/** A line above a quoted message, such as “Op di 3 nov. 2026 om 10:12 schreef Jan Bos <jan@voorbeeld.nl>:”; it may be broken in three. */
export function attributionAt(
  lines: readonly string[],
  start: number,
  quoteMark: RegExp,
): Attribution | null {
  let said = '';
  for (let end = start + 1; end <= Math.min(start + 3, lines.length); end++) {
    const part = readable((lines[end - 1] ?? '').replace(quoteMark, ''));
    if (part === '' || part.length > 300) return null;
    said = `${said} ${part}`.trim();
    if (end === start + 1 && !/^(?:op|on|le) |> (?:schreef|wrote)/i.test(said)) return null;
    const [, when = '', who = ''] = wrote.exec(said) ?? [];
    if (when !== '') return { from: senderOf(who.trim() || behindMoment(when)), said: when, end };
    const [, first = '', moment = ''] = whoFirst.exec(said) ?? [];
    if (first !== '') return { from: senderOf(first), said: moment, end };
  }
  return null;
}

/** “Tue, Nov 3, 2026 at 10:12 AM Jan Bos <jan@voorbeeld.nl>”: who wrote comes behind the time. */
const behindMoment = (when: string): string =>
  /^.*\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: \([A-Z]{2,5}\))?,? (.+)$/i.exec(when)?.[1] ?? when;
