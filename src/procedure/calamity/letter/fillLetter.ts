import type { AffectedRelation } from '../affected/affectedRelation';
import type { LetterPlaceholder, LetterTemplate, LetterValues } from './letterTemplate';
import { ownGreeting } from '../affected/titleOf';

/** Dutch and English: an office that works in two languages copies texts from one to the other. */
const placeholders = new Map<string, LetterPlaceholder>([
  ['naam', 'name'],
  ['name', 'name'],
  ['aanhef', 'title'],
  ['title', 'title'],
  ['adres', 'address'],
  ['address', 'address'],
  ['postcode', 'postcode'],
  ['plaats', 'town'],
  ['town', 'town'],
  ['e-mail', 'email'],
  ['email', 'email'],
  ['telefoon', 'phone'],
  ['phone', 'phone'],
  ['relatienr', 'relationNumber'],
  ['relatienummer', 'relationNumber'],
  ['relationno', 'relationNumber'],
  ['relationnumber', 'relationNumber'],
  ['kenmerk', 'code'],
  ['reference', 'code'],
  ['calamiteit', 'calamity'],
  ['calamity', 'calamity'],
  ['watgebeurde', 'what'],
  ['whathappened', 'what'],
  ['oorzaak', 'cause'],
  ['cause', 'cause'],
  ['sinds', 'since'],
  ['since', 'since'],
  ['oplossing', 'solution'],
  ['solution', 'solution'],
  ['excuus', 'apology'],
  ['apology', 'apology'],
  ['verantwoordelijke', 'responsible'],
  ['responsible', 'responsible'],
  ['organisatie', 'organisation'],
  ['organisation', 'organisation'],
  ['datum', 'date'],
  ['date', 'date'],
]);

/** Stands for what the list or the calamity doesn't say, so that the office sees the hole before it prints. */
const hole = '…';

export interface FilledLetter {
  subject: string;
  salutation: string;
  paragraphs: string[];
  closing: string;
  /** Placeholders that mean nothing; they stay as they are. */
  unknown: string[];
  /** What the text refers to and nobody filled in. */
  blank: LetterPlaceholder[];
}

/**
 * Fills the letter for one relation, each part in one pass: what a value contains is never read as a placeholder. A
 * paragraph of nothing but a value that is blank is left out, and told as blank.
 *
 * @example fillLetter({ salutation: 'Geachte {aanhef} {naam},', … }, values, { salutation: '', name: 'De Vries' }).salutation // Geachte heer De Vries,
 */
export function fillLetter(
  template: LetterTemplate,
  values: LetterValues,
  /** What the list says of how to address them, and their name as one greets them. */
  { salutation, name }: Pick<AffectedRelation, 'salutation' | 'name'>,
): FilledLetter {
  const unknown = new Set<string>();
  const blank = new Set<LetterPlaceholder>();
  // Nobody has to have a title.
  const mayBeBlank = { title: values.title };
  const fill = (text: string, instead: string, own: Partial<LetterValues> = mayBeBlank): string =>
    text.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
      const key = placeholders.get(name.toLowerCase().replace(/[\s_]/g, ''));
      if (key === undefined) {
        unknown.add(placeholder);
        return placeholder;
      }
      const said = own[key];
      if (said !== undefined) return said;
      const value = values[key].trim();
      if (value === '') blank.add(key);
      return value || instead;
    });
  const paragraph = (text: string): string => {
    const isOneValue = /^\s*\{[^{}]*\}\s*$/.test(text);
    return fill(text, isOneValue ? '' : hole).trim();
  };
  const greeting = fill(template.salutation, hole, { ...mayBeBlank, name });
  return {
    subject: fill(template.subject, hole).trim(),
    salutation: ownGreeting(salutation) ?? greeting.replace(/ {2,}/g, ' ').replace(/ ,/g, ',').trim(),
    paragraphs: template.paragraphs.map(paragraph).filter((text) => text !== ''),
    closing: fill(template.closing, hole).trim(),
    unknown: [...unknown],
    blank: [...blank],
  };
}
