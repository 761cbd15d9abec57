import { yearOf } from '../../procedure/calendar/day';
import { withoutNames } from '../../procedure/text/withoutNames';
import type { KeptText } from '../../procedure/retention/clearedFields';
import { shortestTerm } from '../../procedure/retention/retentionOf';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';
import type { RetentionBasis } from '../ports/retentionPorts';
import { findDue, type FoundDue, type RetentionPorts } from './findDue';

/** A text that would stay and points at somebody. */
export interface PointingText {
  caseNumber: string;
  field: KeptText;
  text: string;
}

/** What anonymising would do; nothing is written. */
export interface SurveyedRetention extends Omit<FoundDue, 'due' | 'names'>, Pick<RetentionBasis, 'own'> {
  months: number;
  due: number;
  /** Sheets whose names may name one of them. */
  bySheet: string[];
  /** By the year in which they were closed, the oldest first. */
  years: { year: number; count: number }[];
  /** Some of their numbers, to look up. */
  examples: string[];
  pointing: { count: number; examples: PointingText[] };
}

/** `noTerm`: the setting says no number of months, or one that reports can't do with. `null`: cancelled. */
type Survey = { kind: 'noTerm' } | ({ kind: 'surveyed' } & SurveyedRetention) | null;

const examplesAtMost = 5;

export async function surveyRetention(ports: RetentionPorts, work: InspectionWork): Promise<Outcome<Survey>> {
  const basis = await ports.retention.basis();
  if (!basis.ok) return basis;
  const { months, own, sheets } = basis.value;
  if (months === null || months < shortestTerm) return { ok: true, value: { kind: 'noTerm' } };
  const found = await findDue(ports, months, work);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: null };
  const { due, names, ...counts } = found.value;
  const clean = withoutNames(names);
  const years = new Map<number, number>();
  for (const { seen } of due) {
    if (seen.closedOn === null) continue;
    const year = yearOf(seen.closedOn);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const pointing = due.flatMap(({ caseNumber, pointing: texts }) =>
    Object.entries(texts).map(([field, text]) => ({ caseNumber, field: field as KeptText, text })),
  );
  return {
    ok: true,
    value: {
      ...{ kind: 'surveyed', months, own, ...counts },
      due: due.length,
      bySheet: sheets.filter((sheet) => clean(sheet) !== sheet),
      years: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
      examples: due.slice(0, examplesAtMost).map(({ caseNumber }) => caseNumber),
      pointing: { count: pointing.length, examples: pointing.slice(0, examplesAtMost) },
    },
  };
}
