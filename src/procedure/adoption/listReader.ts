import { cellKey } from './adoptionChoices';
import type { AdoptionChoices } from './adoptionChoices';
import type { LeftOutReason } from './plannedRow';
import { rowKind } from './rowKind';
import type { ReadCell } from './rowReading';
import type { SourceList } from './sourceList';
import { shownText } from './sourceText';
import type { MappedColumns } from './mappedColumns';

/** The cells of a list as they are read: what stands there, and what somebody typed instead. */
export interface ListReader {
  cellAt(position: number, column: number): ReadCell;
  /** Why a row is no complaint, by what it looks like or by what somebody decided; `null` when it is read as one. */
  noComplaint(position: number): LeftOutReason | null;
}

export function listReader(
  { list, rows, dated, formulas }: SourceList,
  columns: MappedColumns,
  choices: AdoptionChoices,
): ListReader {
  const numberColumn = columns.get('caseNumber')?.[0] ?? null;
  return {
    cellAt(position, column) {
      const row = rows[position];
      const value = row?.values[column] ?? '';
      const isDated = dated[column]?.has(position) ?? false;
      const fixed = choices.fixes.size === 0 ? undefined : choices.fixes.get(cellKey(row?.row ?? 0, column));
      return { column, value, dated: isDated, shown: shownText(value, isDated), fixed: fixed ?? null };
    },
    noComplaint(position) {
      const row = rows[position];
      if (row === undefined) return 'blank';
      const chosen = choices.rows.get(row.row);
      if (chosen === 'leaveOut') return 'chosen';
      const kind = rowKind(row.values, {
        headers: list.headers,
        numberColumn,
        mapped: columns.size,
        isFormula: (column) => formulas[column]?.has(position) ?? false,
      });
      return chosen === 'keep' && kind !== 'blank' ? null : kind;
    },
  };
}
