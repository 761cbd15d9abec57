import type { Day } from '../calendar/day';
import { fields } from './fields';
import type { ComplaintField, Fields } from './fields';

export const severities = fields.severity.codes;
export const satisfactions = fields.satisfied.codes;
export const findings = fields.finding.codes;

export type Severity = (typeof severities)[number];
export type Satisfaction = (typeof satisfactions)[number];
export type Finding = (typeof findings)[number];

/** `2026-0417-BX`: year of receipt, sequence within it, two random characters. */
export type CaseNumber = string & { readonly __brand: 'CaseNumber' };
/** The key of a row, made by the pane before the row is written; never shown. */
export type RowId = string & { readonly __brand: 'RowId' };

type ValueOf<Definition> = Definition extends { codes: readonly (infer Code)[] }
  ? Code | null
  : Definition extends { kind: 'day' }
    ? Day | null
    : Definition extends { kind: 'number' }
      ? number | null
      : string;

/**
 * A complaint as one row of the register holds it (procedure, sections 1 to 7).
 * Blank text is `''`; a date, choice or number that the sheet leaves blank is `null`.
 */
export type Complaint = {
  [F in ComplaintField]: F extends 'rowId' ? RowId : F extends 'caseNumber' ? CaseNumber : ValueOf<Fields[F]>;
};

export type { ComplaintField };
