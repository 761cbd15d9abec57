import { greetedSurname, inSpeech, personName } from './personName';
import { splitTitle, titleOf } from './titleOf';
import type { TitleWords } from './titleOf';

/** What people type where they don't know a name, and what they put behind one. */
const nobody = /^(?:anoniem|anonymous|onbekend|unknown|geen naam|no name|n\.?v\.?t\.?|[-?.…]+)$/iu;
export const isNoName = (typed: string): boolean => nobody.test(typed.trim());
const aside = /(?<=\S)\s*\([^()]*\)$/;

const together = /^(?:(.+?)\s+)?(en|and|&|\+|en\/of)\s+(.+)$/u;

/**
 * The name behind a title in a greeting; of a couple whose second has a title too, both: `De Vries en mevrouw Jansen`.
 * @param title of the first; `''` where the language has none for nobody in particular: then one greets by the whole name
 * @param typed without that title; `''` for what stands where nobody knew a name
 */
export function greetedName(typed: string, title: string, words: TitleWords): string {
  const name = typed.trim().replace(aside, '');
  if (isNoName(name)) return '';
  const [, first = '', and = '', other = ''] = together.exec(name) ?? [];
  const second = splitTitle(other);
  if (second.title !== '') {
    const one = first && greetedSurname(personName(first, true));
    const two = greetedSurname(personName(second.name, true));
    return [one, and, titleOf(second.title, words), two].filter(Boolean).join(' ');
  }
  const person = personName(name, title !== words.nobody);
  return title === '' ? inSpeech(person) : greetedSurname(person);
}
