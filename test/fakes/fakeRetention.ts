import type { Fault, Outcome } from '../../src/usecases/ports/ports';
import type {
  KeptRelations,
  RetainedRow,
  RetentionBasis,
  RetentionPort,
} from '../../src/usecases/ports/retentionPorts';

/** A register in memory, as far as the retention of its rows goes. */
export function fakeRetention(
  rows: readonly (Omit<RetainedRow, 'position' | 'calamity'> & { calamity?: string })[] = [],
  { calamities = [], others = [], ...basis }: Partial<RetentionBasis & KeptRelations> = {},
) {
  const kept = rows.map((row, position) => ({ calamity: '', ...row, position }));
  let keptCalamities = [...calamities];
  const asked: Parameters<RetentionPort['clear']>[0][] = [];
  const erased: { code: string; rowIds: string[]; note: string }[] = [];
  const faults = new Map<keyof RetentionPort, Fault>();
  const perform = async <T>(operation: keyof RetentionPort, action: () => T): Promise<Outcome<T>> => {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? { ok: false, fault } : { ok: true, value: action() };
  };
  const told = (row: RetainedRow, isAsked: (row: RetainedRow) => boolean) =>
    isAsked(row) ? row : { ...row, texts: null };
  const port: RetentionPort = {
    basis: () => perform('basis', () => ({ months: 24, own: [], sheets: [], ...basis })),
    rows: (start, isAsked) =>
      perform('rows', () => ({ rows: kept.slice(start).map((row) => told(row, isAsked)), of: kept.length })),
    relations: () => perform('relations', () => ({ calamities: keptCalamities, others })),
    clearCalamity: ({ code }) =>
      perform('clearCalamity', () => {
        keptCalamities = keptCalamities.filter((one) => one.code !== code);
        return 0;
      }),
    clearAffected: (code, rowIds, { note }) =>
      perform('clearAffected', () => {
        erased.push({ code, rowIds: [...rowIds], note });
        return 0;
      }),
    clearHistory: () => perform('clearHistory', () => 0),
    clear: (request) =>
      perform('clear', () => {
        asked.push(request);
        for (const { rowId } of request.cases) {
          const row = kept.find((one) => one.rowId === rowId);
          if (row) row.anonymisedOn = request.on;
        }
        return 0;
      }),
  };
  return {
    port,
    rows: kept,
    /** What was asked to be cleared. */
    asked,
    /** Which lines of lists were. */
    erased,
    /** The next call of this operation ends in this fault. */
    failNext: (operation: keyof RetentionPort, fault: Fault) => void faults.set(operation, fault),
  };
}
