import { likeEmail } from './emailAddresses';

/** Stands for what was left out. */
const leftOut = '…';

/** E-mail addresses, and numbers as long as those of phones and relations. */
const contacts = [likeEmail, /\+?\d(?:[\s-]?\d){8,}/g];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Leaves these people's names out of texts: each of their words that begins with a capital, so that "van" and "de" stay, and a
 * surname that is a word too stays where it is written small. Who isn't among them is left: a report is read before it is sent.
 */
export function withoutNames(names: readonly string[]): (text: string) => string {
  const known = namesOut(names);
  return (text) => known(contacts.reduce((rest, found) => rest.replace(found, leftOut), text));
}

/** The same of names only: how to reach somebody stays. */
export function namesOut(names: readonly string[]): (text: string) => string {
  const words = names.flatMap((name) => name.split(/[\s,.()]+/).filter((word) => /^\p{Lu}\p{L}/u.test(word)));
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(escaped);
  // Several words of one name become one sign.
  const any = `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`;
  const known = words.length === 0 ? null : new RegExp(`${any}(?:[\\s-]+${any})*`, 'gu');
  return (text) => (known ? text.replace(known, leftOut) : text);
}
