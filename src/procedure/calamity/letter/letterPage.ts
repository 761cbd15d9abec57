import type { AffectedRelation } from '../affected/affectedRelation';
import { breakLines } from './breakLines';
import type { FilledLetter } from './fillLetter';

/**
 * One A4 as rows of one line each: the lines are broken here and not by Excel, so that a letter is as long on every
 * machine and no line is ever cut off. Measured in points for Arial 10.
 */
export const page = {
  size: 10,
  rows: 52,
  rowHeight: 12.75,
  /** Of the text: some seventy characters, and still between the margins where the fonts are others. */
  width: 340,
  /** 95 mm of a window envelope. */
  addressWidth: 265,
  labelWidth: 80,
} as const;

/** Where each part begins, counted from the first row of the letter; the address ends before the date. */
const rowOf = { address: 3, date: 12, reference: 13, subject: 14, text: 17 } as const;
/** Where the subject begins. */
export const subjectRow = rowOf.subject;
/** The window of an envelope shows five lines. */
const addressLines = 5;
const subjectLines = 2;
/** The subject is printed bold, which takes up to a tenth more. */
const boldShare = 0.9;

export type LetterLine = readonly [left: string, right: string];

/** What stands before the date, the reference and the subject. */
export type LetterLabels = Record<'date' | 'reference' | 'subject', string>;

interface LetterHead {
  relation: AffectedRelation;
  date: string;
  reference: string;
  labels: LetterLabels;
}

export type LetterPart = 'address' | 'subject' | 'text';

export interface LetterPage {
  /** `page.rows` of them. */
  lines: LetterLine[];
  /** Parts that are longer than their place on the page; their last lines are not in `lines`. */
  tooLong: LetterPart[];
}

/** Lays a letter out on its page. */
export function letterPage(
  letter: FilledLetter,
  { relation, date, reference, labels }: LetterHead,
): LetterPage {
  const { name, address, postcode, town } = relation;
  const { size, width, addressWidth, labelWidth, rows } = page;
  const place = [postcode, town].filter((part) => part !== '').join('  ');
  const addressed = [name, address, place].flatMap((line) => breakLines(line, { width: addressWidth, size }));
  const subject = breakLines(letter.subject, { width: (width - labelWidth) * boldShare, size });
  const text = [letter.salutation, ...letter.paragraphs, letter.closing]
    .flatMap((part) => ['', ...breakLines(part, { width, size })])
    .slice(1);

  const lines: [string, string][] = Array.from({ length: rows }, () => ['', '']);
  const put = (from: number, parts: readonly LetterLine[]) =>
    parts.forEach(([left, right], index) => (lines[from + index] = [left, right]));
  const textLines = rows - rowOf.text;
  put(
    rowOf.address,
    addressed.slice(0, addressLines).map((line) => [line, '']),
  );
  put(rowOf.date, [[labels.date, date]]);
  put(rowOf.reference, [[labels.reference, reference]]);
  put(
    rowOf.subject,
    subject.slice(0, subjectLines).map((line, index) => [index === 0 ? labels.subject : '', line]),
  );
  put(
    rowOf.text,
    text.slice(0, textLines).map((line) => [line, '']),
  );

  const tooLong: LetterPart[] = [
    ...(addressed.length > addressLines ? ['address' as const] : []),
    ...(subject.length > subjectLines ? ['subject' as const] : []),
    ...(text.length > textLines ? ['text' as const] : []),
  ];
  return { lines, tooLong };
}
