import { headerAt } from './headerAt';
import { attributionAt } from './attributionAt';
import { readable } from './mailLines';
import type { Message } from './message';

const separator =
  /^(?:[-_=]{5,}|-{2,} ?(?:oorspronkelijk bericht|original message|forwarded message|doorgestuurd bericht|message (?:d'origine|transféré)) ?-{2,}|begin (?:doorgestuurd bericht|forwarded message):?)$/i;
const forwarding = /doorgestuurd|forwarded|transféré/i;

const quoteMark = /^\s*>[ >]*/;
const blank = (): Message => ({
  from: null,
  to: '',
  sent: '',
  subject: '',
  forwarded: false,
  lines: [],
});

/**
 * Takes a pasted text apart where a header, or a line such as “Op 3 november schreef …:”, says that another message begins. Lines behind
 * `>` are the message that such a line speaks of, and what stands between them is of whoever answered it.
 */
export function splitMessages(pasted: readonly string[]): Message[] {
  const allQuoted = pasted.every((line) => line.trim() === '' || quoteMark.test(line));
  const lines = allQuoted ? pasted.map((line) => line.replace(quoteMark, '')) : pasted;
  const top = blank();
  const messages = [top];
  let current = top;
  let forwarded = false;
  /** Where quoted lines go, while there are any. */
  let quoted = null as { message: Message; by: Message } | null;
  const begin = (message: Message) => {
    messages.push(message);
    current = message;
    forwarded = false;
  };

  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const bare = line.replace(quoteMark, '');
    const plain = readable(bare);
    if (separator.test(plain)) {
      forwarded ||= forwarding.test(plain);
      index += 1;
      continue;
    }
    const header = headerAt(lines, index, quoteMark);
    if (header) {
      const begins = { ...blank(), ...header.fields, forwarded };
      begin(begins);
      quoted = quoteMark.test(line) ? { message: begins, by: quoted?.by ?? top } : null;
      index = header.end;
      continue;
    }
    const attribution = attributionAt(lines, index, quoteMark);
    if (attribution) {
      const by = current;
      begin({ ...blank(), from: attribution.from, sent: attribution.said });
      index = attribution.end;
      const next = lines.slice(index).find((one) => one.trim() !== '') ?? '';
      quoted = quoteMark.test(next) ? { message: current, by } : null;
      continue;
    }
    if (quoteMark.test(line)) {
      // Quoted, and nothing says of whom.
      if (!quoted) {
        quoted = { message: blank(), by: current };
        messages.push(quoted.message);
      }
      quoted.message.lines.push(bare);
    } else {
      if (quoted && plain !== '') current = quoted.by;
      current.lines.push(line);
    }
    index += 1;
  }
  const isThere = ({ from, lines: own }: Message) => from !== null || own.some((line) => line.trim() !== '');
  return messages.filter(isThere);
}
