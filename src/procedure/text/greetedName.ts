import { greetedSurname, inSpeech, personName } from './personName';
import { splitTitle, titleOf } from './titleOf';
import type { TitleWords } from './titleOf';

const together = /^(?:(.+?)\s+)?(en|and|&|\+|en\/of)\s+(.+)$/u;

/**
 * The name behind a title in a greeting; of a couple whose second has a title too, both: `De Vries en mevrouw Jansen`.
 * @param title of the first; `''` where the language has none for nobody in particular: then one greets by the whole name
 * @param name without that title
 */
export function greetedName(name: string, title: string, words: TitleWords): string {
  const [, first = '', and = '', other = ''] = together.exec(name.trim()) ?? [];
  const second = splitTitle(other);
  if (second.title !== '') {
    const one = first && greetedSurname(personName(first, true));
    const two = greetedSurname(personName(second.name, true));
    return [one, and, titleOf(second.title, words), two].filter(Boolean).join(' ');
  }
  const person = personName(name, title !== words.nobody);
  return title === '' ? inSpeech(person) : greetedSurname(person);
}
