import type { AccountLine } from '../../procedure/adoption/adoptionPlan';
import type { PlannedRow } from '../../procedure/adoption/plannedRow';
import type { SourceList } from '../../procedure/adoption/sourceList';

/** Every correction, problem and cell that was left out, in the order of the list. */
export function accountLines({ list, rows: source }: SourceList, rows: readonly PlannedRow[]): AccountLine[] {
  return rows.flatMap(
    ({ row, outcome, complaint, corrections, problems, reason }, position): AccountLine[] => {
      const number = complaint?.caseNumber ?? '';
      const line = { row, outcome, number };
      const header = (column: number) => list.headers[column] ?? '';
      if (reason !== null) {
        const cells = source[position]?.values ?? [];
        const filled = cells.flatMap((value, column): AccountLine[] =>
          value === ''
            ? []
            : [
                {
                  ...line,
                  field: null,
                  header: header(column),
                  original: String(value),
                  now: '',
                  reason: { kind: 'leftOut', code: reason },
                },
              ],
        );
        return filled;
      }
      return [
        ...corrections.map(({ column, field, code, original, now }) => ({
          ...line,
          field,
          header: header(column),
          original,
          now,
          reason: { kind: 'correction' as const, code },
        })),
        ...problems.map(({ column, field, code, original }) => ({
          ...line,
          field,
          header: header(column),
          original,
          now: '',
          reason: { kind: 'problem' as const, code },
        })),
      ];
    },
  );
}
