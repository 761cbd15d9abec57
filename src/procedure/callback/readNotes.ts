import type { Agreement, CallbackReport } from './callback';
import type { CallbackNotes } from './callbackNotes';
import { asCellText, checkText } from '../text/checkText';
import { findings } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import type { Issue } from '../complaint/draft';
import { readNextCall } from './readNextCall';
import type { NextCallContext } from './readNextCall';

/** A field of the notes that asks for something, with what it asks. */
export interface NotesIssue extends Pick<Issue, 'code' | 'limit'> {
  field: keyof CallbackNotes;
}

type ReadNotes = { ok: true; report: CallbackReport } | { ok: false; issues: NotesIssue[] };
type ReadAgreement = { ok: true; agreement: Agreement } | { ok: false; issues: NotesIssue[] };

/**
 * Reads what was noted in a call as what it came to (section 5), or says which fields still ask for something, in the
 * order in which they stand. Only what belongs to the outcome counts: a date typed for another one is left aside.
 */
export function readNotes(notes: CallbackNotes, context: NextCallContext): ReadNotes {
  const reader = readerOf(notes, context);
  const answer = reader.text('answer');
  const report = reportOf(notes, answer, reader);
  return report && reader.issues.length === 0 ? { ok: true, report } : { ok: false, issues: reader.issues };
}

/** The same for a new promise that is made after the call. */
export function readAgreement(notes: CallbackNotes, context: NextCallContext): ReadAgreement {
  const reader = readerOf(notes, context);
  const agreement = agreementOf(reader);
  return reader.issues.length === 0 ? { ok: true, agreement } : { ok: false, issues: reader.issues };
}

/** The days of the notes, as typed, that are only a question; `meant` of the context takes them once somebody stays with them. */
export const askedIn = (notes: CallbackNotes, issues: readonly NotesIssue[]): string[] =>
  issues.flatMap(({ field, code }) => (code === 'notAWorkingDay' ? String(notes[field]) : []));

function reportOf(
  { outcome, undecided, finding }: CallbackNotes,
  answer: string,
  reader: Reader,
): CallbackReport | null {
  switch (outcome) {
    case null:
      reader.issues.push({ field: 'outcome', code: 'required' });
      return null;
    case 'notReached':
      return { outcome, answer, callbackOn: reader.day('againOn') };
    case 'yes': {
      const found = findings.find((code) => code === finding) ?? null;
      const conclusion = { finding: found, cause: reader.text('cause'), measure: reader.text('measure') };
      return { outcome, answer, conclusion };
    }
    default: {
      if (undecided) return { outcome, answer, remedy: reader.text('remedy'), agreement: null };
      const agreement = agreementOf(reader);
      return { outcome, answer, remedy: agreement.remedy, agreement };
    }
  }
}

function agreementOf({ required, day }: Reader): Agreement {
  return {
    remedy: required('remedy'),
    promise: required('promise'),
    followUpBy: required('followUpBy'),
    callbackOn: day('nextCallbackOn'),
  };
}

type TextField = 'answer' | 'remedy' | 'promise' | 'followUpBy' | 'cause' | 'measure';

interface Reader {
  issues: NotesIssue[];
  text: (field: TextField) => string;
  required: (field: TextField) => string;
  /** Today where no date can be read, beside the issue that says so. */
  day: (field: 'nextCallbackOn' | 'againOn') => Day;
}

function readerOf(notes: CallbackNotes, context: NextCallContext): Reader {
  const issues: NotesIssue[] = [];
  const text = (field: TextField) => {
    const value = asCellText(notes[field]);
    const issue = checkText(value);
    if (issue) issues.push({ field, ...issue });
    return value;
  };
  const required = (field: TextField) => {
    const value = text(field);
    if (value === '') issues.push({ field, code: 'required' });
    return value;
  };
  const day = (field: 'nextCallbackOn' | 'againOn') => {
    const read = readNextCall(notes[field], context);
    if (read.ok) return read.day;
    issues.push({ field, code: read.code });
    return context.today;
  };
  return { issues, text, required, day };
}
