import type { AffectedRelation } from '../affected/affectedRelation';
import { letterPlaceholders } from './letterTemplate';
import type { LetterPlaceholder, LetterTemplate, LetterValues } from './letterTemplate';
import { ownGreeting } from '../../text/titleOf';

const placeholders = new Map(
  Object.entries(letterPlaceholders).flatMap(([key, words]) =>
    // Object.entries of a record with these keys.
    words.split(', ').map((word) => [word, key as LetterPlaceholder]),
  ),
);

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
