import type { AffectedRelation } from '../affected/affectedRelation';
import { greetedName } from '../../text/greetedName';
import { splitTitle, titleOf } from '../../text/titleOf';
import type { TitledName, TitleWords } from '../../text/titleOf';

const legalForm = /[\s,](?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|u\.?a\.?|ltd\.?|llc|plc|inc\.?)$/iu;
const organisation =
  /^(?:stichting|(?:de )?erven|(?:de )?nabestaanden|vereniging|coöperatie|cooperatie|vve|gemeente|provincie|waterschap)\s|\bt\.?a\.?v\.?\s/iu;

/**
 * How a letter greets a relation: the title stands in a column of its own or before the name. An organisation isn't
 * called by its name where there are words for nobody in particular.
 *
 * @example greetedAs({ name: 'Dhr. A. Jansen', salutation: '' }, words) // { title: 'heer', name: 'Jansen' }
 */
export function greetedAs(
  { name: whole, salutation }: Pick<AffectedRelation, 'name' | 'salutation'>,
  words: TitleWords,
): TitledName {
  const { title: found, name } = splitTitle(whole);
  const title = titleOf(salutation.trim() || found, words);
  const isOrganisation = legalForm.test(name) || organisation.test(name);
  if (!isOrganisation) return { title, name: greetedName(name, title, words) };
  return { title, name: title !== '' && title === words.nobody ? '' : name };
}
