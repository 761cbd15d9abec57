import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import { fillLetter } from '../../procedure/calamity/letter/fillLetter';
import type { FilledLetter } from '../../procedure/calamity/letter/fillLetter';
import { greetedAs } from '../../procedure/calamity/letter/greetedAs';
import { letterPage } from '../../procedure/calamity/letter/letterPage';
import type { LetterPage } from '../../procedure/calamity/letter/letterPage';
import type { LetterCalamity, LetterStyle } from '../ports/letterPorts';

/** What all letters of a calamity have in common. */
export interface LetterBasis {
  style: LetterStyle;
  calamity: LetterCalamity;
  /** The days of the letter and of the beginning, in the words of the letter. */
  date: string;
  since: string;
}

interface ComposedLetter {
  row: AffectedRow;
  filled: FilledLetter;
  page: LetterPage;
}

/** The letter to one relation, as it is printed. */
export function composeLetter(
  row: AffectedRow,
  { style, calamity, date, since }: LetterBasis,
): ComposedLetter {
  const { name, address, postcode, town, email, phone, relationNumber, salutation } = row;
  const { code, title, what, cause, solution, apology, responsible } = calamity;
  const greeted = greetedAs(row, style.titles);
  const values = {
    ...{ name, address, postcode, town, email, phone, relationNumber },
    ...{ code, what, cause, solution, apology, responsible, since, date },
    title: greeted.title,
    calamity: title,
    organisation: style.organisation,
  };
  const filled = fillLetter(style.template, values, { salutation, name: greeted.name });
  const head = { relation: row, date, reference: code, labels: style.labels };
  return { row, filled, page: letterPage(filled, head) };
}
