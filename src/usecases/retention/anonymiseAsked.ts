import { contradictionIn } from '../../procedure/complaint/contradiction';
import { isExempt } from '../../procedure/retention/keptUntil';
import { eachPiece } from '../inspection/eachPiece';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';
import type { DueCase, RetainedRow } from '../ports/retentionPorts';
import { clearCases, nothingCleared, type Anonymised, type ClearPorts } from './clearCases';
import { dueOf } from './findDue';

interface AskedFor {
  /** Case numbers as typed, with commas or lines between them. */
  numbers: string;
  /** Why, in the office's words; it stays in the log. */
  reason: string;
}

/** `unknown`: no row has that number, or more than one. `open`: not closed, by date and status. `exempt`: the office keeps it longer. */
export type AskedResult =
  | { kind: 'blank'; field: keyof AskedFor }
  | { kind: 'unknown' | 'open' | 'exempt'; numbers: string[] }
  | ({ kind: 'done' } & Anonymised);

const plain = (number: string): string => number.trim().toUpperCase();

/**
 * Anonymises these closed complaints, however long ago they were closed, as somebody may ask who they are about (GDPR, article 17):
 * all of them or, where one can't be, none. Texts that point at somebody go too.
 */
export async function anonymiseAsked(
  ports: ClearPorts,
  { numbers, reason }: AskedFor,
  work: InspectionWork,
): Promise<Outcome<AskedResult>> {
  const wanted = [...new Set(numbers.split(/[,;\n]/).map(plain))].filter((number) => number !== '');
  if (wanted.length === 0) return { ok: true, value: { kind: 'blank', field: 'numbers' } };
  if (reason.trim() === '') return { ok: true, value: { kind: 'blank', field: 'reason' } };
  const isWanted = ({ caseNumber }: Pick<RetainedRow, 'caseNumber'>) => wanted.includes(plain(caseNumber));
  const rows: RetainedRow[] = [];
  const read = await eachPiece(
    (start) => ports.retention.rows(start, isWanted),
    work,
    (piece) => void rows.push(...piece.filter(isWanted)),
  );
  if (!read.ok) return read;
  if (!read.value) return { ok: true, value: { kind: 'done', ...nothingCleared } };
  const isOne = (number: string) => {
    const found = rows.filter(({ caseNumber }) => plain(caseNumber) === number);
    return found.length === 1 && found[0]?.rowId !== '';
  };
  const unknown = wanted.filter((number) => !isOne(number));
  if (unknown.length > 0) return { ok: true, value: { kind: 'unknown', numbers: unknown } };
  const open = rows.filter((row) => row.closedOn === null || contradictionIn(row) !== null);
  if (open.length > 0)
    return { ok: true, value: { kind: 'open', numbers: open.map(({ caseNumber }) => caseNumber) } };
  const exempt = rows.filter((row) => isExempt(row, ports.clock.today()));
  if (exempt.length > 0)
    return { ok: true, value: { kind: 'exempt', numbers: exempt.map(({ caseNumber }) => caseNumber) } };
  const cases: DueCase[] = rows.map(dueOf);
  const done = await clearCases(ports, cases, { own: [], note: reason.trim() }, work);
  return done.ok ? { ok: true, value: { kind: 'done', ...done.value } } : done;
}
