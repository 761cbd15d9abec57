import type { AccountLine } from '../../procedure/adoption/adoptionPlan';
import { piecesOf } from '../../procedure/adoption/fittingText';
import type { PlannedRow } from '../../procedure/adoption/plannedRow';
import type { SourceList } from '../../procedure/adoption/sourceList';

/**
 * Every correction, problem and lack, and every cell of a row that was left out, in the order of the list. What doesn't fit
 * in a cell goes on in the next line.
 */
export function accountLines({ list, rows: source }: SourceList, rows: readonly PlannedRow[]): AccountLine[] {
  return rows.flatMap((planned, position): AccountLine[] => {
    const { row, outcome, complaint, corrections, problems, missing, reason } = planned;
    const line = {
      row,
      outcome,
      number: complaint?.caseNumber ?? '',
      field: null,
      header: '',
      original: '',
      now: '',
    };
    const header = (column: number) => list.headers[column] ?? '';
    if (reason !== null) {
      const left = { ...line, reason: { kind: 'leftOut' as const, code: reason } };
      const cells = (source[position]?.values ?? []).flatMap((value, column): AccountLine[] =>
        value === '' ? [] : inPieces({ ...left, header: header(column), original: String(value) }),
      );
      return cells.length === 0 ? [left] : cells;
    }
    return [
      ...corrections.flatMap(({ column, field, code, original, now }) =>
        inPieces({
          ...line,
          field,
          header: header(column),
          original,
          now,
          reason: { kind: 'correction', code },
        }),
      ),
      ...problems.flatMap(({ column, field, code, original }) =>
        inPieces({ ...line, field, header: header(column), original, reason: { kind: 'problem', code } }),
      ),
      ...(missing.length === 0 ? [] : [{ ...line, reason: { kind: 'missing' as const, fields: missing } }]),
    ];
  });
}

function inPieces(line: AccountLine): AccountLine[] {
  const originals = piecesOf(line.original);
  const nows = piecesOf(line.now);
  return Array.from({ length: Math.max(originals.length, nows.length) }, (_, index) => ({
    ...line,
    original: originals[index] ?? '',
    now: nows[index] ?? '',
  }));
}
