import { plainCharacters } from './plainCharacters';
import { splitTitle } from './titleOf';

/** As texts are compared: spaces, capitals and looks aside. */
export const plainText = (text: string): string =>
  plainCharacters(text).trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');

/** The words of a name without its title, in the order of the alphabet: `Dhr. J. de Vries` and `Vries, J. de` are one. */
export function plainName(name: string): string {
  return plainText(splitTitle(name).name.replace(/[.,]/g, ' ')).split(' ').sort().join(' ').trim();
}
