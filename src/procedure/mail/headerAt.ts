import { readable } from './mailLines';
import { senderOf } from './sender';
import type { Message } from './message';

type Key = 'from' | 'sent' | 'to' | 'subject' | 'other';

const keys: Readonly<Record<string, Key>> = {
  van: 'from',
  from: 'from',
  de: 'from',
  afzender: 'from',
  verzonden: 'sent',
  'verzonden op': 'sent',
  sent: 'sent',
  datum: 'sent',
  date: 'sent',
  envoyé: 'sent',
  aan: 'to',
  to: 'to',
  à: 'to',
  onderwerp: 'subject',
  subject: 'subject',
  objet: 'subject',
  cc: 'other',
  bcc: 'other',
  'antwoord aan': 'other',
  'reply-to': 'other',
  bijlage: 'other',
  bijlagen: 'other',
  attachments: 'other',
  urgentie: 'other',
  importance: 'other',
  prioriteit: 'other',
  priority: 'other',
};

const headerLine = /^(\p{L}[\p{L} -]{0,14}?) ?: ?(.*)$/u;

type HeaderFields = Pick<Message, 'from' | 'to' | 'sent' | 'subject'>;

/** The header that begins at a line, and the line behind it; `null` when none does: one says who wrote it, and one thing more. */
export function headerAt(
  lines: readonly string[],
  start: number,
  quoteMark: RegExp,
): { fields: HeaderFields; end: number } | null {
  const said: Partial<Record<Key, string>> = {};
  let end = start;
  let last: Key | null = null;
  for (let index = start; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(quoteMark, '');
    const plain = readable(line);
    const [, name = '', rest = ''] = headerLine.exec(plain) ?? [];
    const key = keys[name.toLowerCase()];
    if (key && (said[key] === undefined || key === 'other')) {
      said[key] = rest;
      last = key;
      end = index + 1;
    } else if (last && /^[ \t]+\S/.test(line) && plain.length < 300) {
      said[last] = `${said[last]} ${plain}`;
      end = index + 1;
    } else if (last && plain !== '' && said[last] === '') {
      // Copied from a table: the name of a line stands above what it says.
      said[last] = plain;
      end = index + 1;
    } else if (!last || plain !== '' || index > end) {
      break;
    }
  }
  const { from, sent, to, subject } = said;
  if (!from || (sent ?? to ?? subject) === undefined) return null;
  return { fields: { from: senderOf(from), sent: sent ?? '', to: to ?? '', subject: subject ?? '' }, end };
}
