import { nl as words } from '../../src/i18n/workbook/words/nl';
import { inspectedFields } from '../../src/procedure/inspection/inspectedFields';
import type { InspectedRow } from '../../src/procedure/inspection/inspectedFields';
import type { HistoryLine } from '../../src/procedure/inspection/inspectLine';
import type { CellPlace } from '../../src/procedure/inspection/tally';
import type { ComplaintField, RowId } from '../../src/procedure/complaint/complaint';
import type { SourceValue } from '../../src/procedure/adoption/cells/sourceList';
import type { InspectionPort } from '../../src/usecases/ports/inspectionPorts';
import type { Fault, Outcome } from '../../src/usecases/ports/ports';

type Cells = Partial<Record<ComplaintField, SourceValue>>;

/** A register in memory, cell by cell as people typed it. */
export function fakeInspection(rows: Cells[] = [], lines: HistoryLine[] = []) {
  const shown: CellPlace[] = [];
  const faults = new Map<keyof InspectionPort, Fault>();
  const perform = async <T>(operation: keyof InspectionPort, action: () => T): Promise<Outcome<T>> => {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? { ok: false, fault } : { ok: true, value: action() };
  };
  const rowAt = (cells: Cells, position: number): InspectedRow => ({
    position,
    rowId: String(cells.rowId ?? '') as RowId,
    values: inspectedFields.map((field) => cells[field] ?? ''),
  });
  const port: InspectionPort = {
    basis: () =>
      perform('basis', () => ({
        words,
        lists: { categories: ['Wachttijd'], departments: [], employees: ['Sanne Bakker'] },
      })),
    rows: (start) => perform('rows', () => ({ rows: rows.map(rowAt).slice(start), of: rows.length })),
    lines: (table, start) =>
      perform('lines', () => ({ rows: table === 'log' ? lines.slice(start) : [], of: lines.length })),
    show: (place) => perform('show', () => void shown.push(place)),
  };
  return {
    port,
    rows,
    /** The cells that were brought to the front. */
    shown,
    /** The next call of this operation ends in this fault. */
    failNext: (operation: keyof InspectionPort, fault: Fault) => void faults.set(operation, fault),
  };
}
