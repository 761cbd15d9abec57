import { parseTypedDay } from '../../calendar/parseTypedDay';
import { asCellText, checkText } from '../../text/checkText';
import type { DraftContext, IssueCode } from '../draft';
import type { OwnColumn } from '../own/ownColumn';
import type { OwnTyped } from '../own/ownEntry';

export type OwnIssue = { code: IssueCode | 'notANumber'; limit?: number };

const aNumber = /^-?\d+(?:[.,]\d+)?$/;
/** `1.234` is one thing to a Dutchman and another to a Briton. */
const maybeThousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** What was typed in a column of the office's own, as its kind; a calculated one is never written. */
export function readOwn(
  { kind, choices }: Pick<OwnColumn, 'kind' | 'choices'>,
  typed: string,
  { today, holidays }: DraftContext,
): { ok: true; typed: OwnTyped } | { ok: false; issue: OwnIssue } {
  const text = asCellText(typed);
  const issue = checkText(text);
  if (issue) return { ok: false, issue };
  if (text === '') return { ok: true, typed: { kind: 'text', text } };
  switch (kind) {
    case 'day': {
      const day = parseTypedDay(text, today, holidays);
      return day === null ? { ok: false, issue: { code: 'notADate' } } : { ok: true, typed: { kind, day } };
    }
    case 'number': {
      const plain = text.trim();
      return aNumber.test(plain) && !maybeThousands.test(plain)
        ? { ok: true, typed: { kind, number: Number(plain.replace(',', '.')) } }
        : { ok: false, issue: { code: 'notANumber' } };
    }
    case 'choice':
      return choices.length === 0 || choices.includes(text)
        ? { ok: true, typed: { kind: 'text', text } }
        : { ok: false, issue: { code: 'notAChoice' } };
    default:
      return { ok: true, typed: { kind: 'text', text } };
  }
}
