import { likeEmail } from '../text/emailAddresses';
import { inSpeech, personName } from '../text/personName';

/** Who a header says wrote it; `''` for what it doesn't say. */
export interface Sender {
  name: string;
  email: string;
}

/** Addresses that somebody can have; of others nobody knows where they end in a sentence. */
const plainEmail = /^[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/i;

/** The e-mail addresses in a line, each once and in small letters. */
export function emailsIn(line: string): string[] {
  const spaced = line.replace(/mailto:|[()[\],;:"|]/gi, ' ');
  const found = [...spaced.matchAll(likeEmail)].map(([like]) =>
    like.replace(/^'|[.'!?]+$/g, '').toLowerCase(),
  );
  return [...new Set(found)].filter((address) => plainEmail.test(address));
}

/** Reads `"Vries, Jan de" <jan@voorbeeld.nl>` and what programs of mail make of it. */
export function senderOf(written: string): Sender {
  const [email = ''] = emailsIn(written);
  const name = written
    .split(/[<[(]/)[0]
    ?.replaceAll(/^['"\s]+|['"\s]+$/g, '')
    .trim();
  if (!name || name.includes('@')) return { name: '', email };
  return { name: name.includes(',') ? inSpeech(personName(name, true)) : name, email };
}
