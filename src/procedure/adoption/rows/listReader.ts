import { cellKey } from '../cells/adoptionChoices';
import type { AdoptionChoices } from '../cells/adoptionChoices';
import type { LeftOutReason } from './plannedRow';
import { isDitto } from '../cells/ditto';
import { isErrorValue } from '../cells/errorValue';
import { rowKind } from './rowKind';
import type { ReadCell } from './rowReading';
import type { SourceList } from '../cells/sourceList';
import { shownText } from '../cells/sourceText';
import type { MappedColumns } from '../columns/mappedColumns';

/** The cells of a list as they are read: what stands there, and what somebody typed instead. */
interface ListReader {
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
  const ownCell = (position: number, column: number): ReadCell => {
    const row = rows[position];
    const value = row?.values[column] ?? '';
    const isDated = dated[column]?.has(position) ?? false;
    const fixed = choices.fixes.size === 0 ? undefined : choices.fixes.get(cellKey(row?.row ?? 0, column));
    return {
      column,
      value,
      dated: isDated,
      shown: shownText(value, isDated),
      fixed: fixed ?? null,
      ditto: null,
    };
  };
  // Whole columns may say `idem`: each of them is looked up once.
  const meant = new Map<string, ReadCell | null>();
  /** What the nearest complaint above says in this column; `null` when it says nothing. */
  const above = (position: number, column: number): ReadCell | null => {
    for (let at = position - 1; at >= 0; at -= 1) {
      const known = meant.get(`${at} ${column}`);
      if (known !== undefined) return known;
      if (reader.noComplaint(at) !== null) continue;
      const cell = ownCell(at, column);
      const shown = cell.fixed ?? cell.shown;
      if (isDitto(shown)) continue;
      if (shown.trim() === '' || isErrorValue(cell.value)) return null;
      return cell.fixed === null ? cell : { ...cell, value: shown, shown, dated: false, fixed: null };
    }
    return null;
  };
  const reader: ListReader = {
    cellAt(position, column) {
      const cell = ownCell(position, column);
      if (typeof cell.value !== 'string' || cell.fixed !== null || !isDitto(cell.value)) return cell;
      const said = column === numberColumn ? null : above(position, column);
      meant.set(`${position} ${column}`, said);
      return said ? { ...said, ditto: cell.shown } : cell;
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
        isDate: (column) => dated[column]?.has(position) ?? false,
      });
      return chosen === 'keep' && kind !== 'blank' ? null : kind;
    },
  };
  return reader;
}
