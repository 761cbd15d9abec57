import { nl as words } from '../../src/i18n/workbook/words/nl';
import { inspectedFields } from '../../src/procedure/inspection/inspectedFields';
import type { InspectedRow } from '../../src/procedure/inspection/inspectedFields';
import type { HistoryLine } from '../../src/procedure/inspection/inspectLine';
import type { CellPlace } from '../../src/procedure/inspection/tally';
import type { ComplaintField, RowId } from '../../src/procedure/complaint/complaint';
import type { SourceValue } from '../../src/procedure/adoption/cells/sourceList';
import type { InspectionPort, LastRun } from '../../src/usecases/ports/inspectionPorts';
import type { Fault, Outcome } from '../../src/usecases/ports/ports';

type Cells = Partial<Record<ComplaintField, SourceValue>>;

/** A register in memory, cell by cell as people typed it. */
export function fakeInspection(
  typed: readonly Cells[] = [],
  { lines = [], sampled = null }: { lines?: HistoryLine[]; sampled?: number | null } = {},
) {
  const rows = typed.map((cells) => ({ ...cells }));
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
  let last: LastRun | null = null;
  const port: InspectionPort = {
    basis: () =>
      perform('basis', () => ({
        words,
        lists: { categories: ['Wachttijd'], departments: [], employees: ['Sanne Bakker'], channels: [] },
        copies: 0,
        calamities: [],
      })),
    rows: (start) => perform('rows', () => ({ rows: rows.map(rowAt).slice(start), of: rows.length })),
    rowIds: (start) =>
      perform('rowIds', () => ({
        rows: rows.map(({ rowId }) => String(rowId ?? '') as RowId).slice(start),
        of: rows.length,
      })),
    lines: (table, start) =>
      perform('lines', () => ({ rows: table === 'log' ? lines.slice(start) : [], of: lines.length })),
    dress: () => perform('dress', () => ({ found: [], sampled })),
    mendDress: () => perform('mendDress', () => 0),
    mend: (run, _, mends) =>
      perform('mend', () => {
        for (const { place, mend } of mends) {
          const row = rows[place.position];
          if (row) row[place.field] = mend.to;
        }
        last = { ...run, changes: (last?.changes ?? 0) + mends.length };
        return { written: mends.length, left: 0 };
      }),
    tellNames: () => perform('tellNames', () => undefined),
    lastRun: () => perform('lastRun', () => last),
    takeBack: async (_, work) => {
      await work.yieldToPane();
      return perform('takeBack', () => {
        if (work.isCancelled()) return { written: 0, left: 0, stopped: true };
        const written = last?.changes ?? 0;
        last = null;
        return { written, left: 0, stopped: false };
      });
    },
    showReport: () => perform('showReport', () => undefined),
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
