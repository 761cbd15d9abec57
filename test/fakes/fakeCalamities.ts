import type { Calamity, CalamityField } from '../../src/procedure/calamity/calamity';
import type {
  CalamityChanges,
  CalamityLog,
  CalamityPort,
  CalamityWritten,
  LinkCandidate,
} from '../../src/usecases/ports/calamityPorts';
import type { Fault, Outcome } from '../../src/usecases/ports/ports';

export interface FakeCalamities {
  port: CalamityPort;
  /** The rows of the table, which a test changes as a colleague would; `null`: the workbook has no table for them. */
  rows: Calamity[] | null;
  /** The complaints of the register, with the codes that they carry. */
  complaints: LinkCandidate[];
  /** What is selected in the sheet, by row ID. */
  selected: string[];
  log: CalamityLog['event'][];
  /** The next time that this is asked for, it ends in this fault. */
  failNext(operation: keyof CalamityPort, fault: Fault): void;
}

/** Calamities in memory that keep to their ports' promises. */
export function fakeCalamities(rows: Calamity[] | null = []): FakeCalamities {
  const faults: { operation: keyof CalamityPort; fault: Fault }[] = [];
  async function perform<T>(operation: keyof CalamityPort, action: () => Outcome<T>): Promise<Outcome<T>> {
    const due = faults.findIndex((waiting) => waiting.operation === operation);
    const [found] = due < 0 ? [] : faults.splice(due, 1);
    return found ? { ok: false, fault: found.fault } : action();
  }
  const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

  const fake: FakeCalamities = {
    rows,
    complaints: [],
    selected: [],
    log: [],
    failNext: (operation, fault) => void faults.push({ operation, fault }),
    port: {
      calamities: () =>
        perform('calamities', () =>
          done(
            fake.rows &&
              fake.rows.map((calamity) => ({
                calamity: { ...calamity },
                linked: fake.complaints.filter((complaint) => complaint.calamity === calamity.code).length,
              })),
          ),
        ),
      appendCalamity: (calamity, { event }) =>
        perform('appendCalamity', () => {
          if (!fake.rows) return { ok: false, fault: { code: 'sheetMissing', name: 'Calamiteiten' } };
          fake.rows.push({ ...calamity });
          fake.log.push(event);
          return done({ sameCode: fake.rows.filter(({ code }) => code === calamity.code).length });
        }),
      writeCalamity: (rowId, changes, { seen, log }) =>
        perform<CalamityWritten>('writeCalamity', () => {
          const row = fake.rows?.find((candidate) => candidate.rowId === rowId);
          if (!row) return { ok: false, fault: { code: 'rowMissing' } };
          const shown = Object.keys(seen) as (keyof CalamityChanges)[];
          const fields: CalamityField[] = shown.filter((field) => row[field] !== seen[field]);
          if (fields.length > 0) return done({ kind: 'changed', fields, found: { ...row } });
          Object.assign(row, changes);
          if (log) fake.log.push(log.event);
          return done({ kind: 'written' });
        }),
      selectedComplaints: () =>
        perform('selectedComplaints', () =>
          done(
            fake.complaints
              .filter(({ rowId }) => fake.selected.includes(rowId))
              .map((candidate) => ({ ...candidate })),
          ),
        ),
      codesOf: (rowIds) =>
        perform('codesOf', () => {
          const there = fake.complaints.filter(({ rowId }) => rowIds.includes(rowId));
          return done(new Map(there.map(({ rowId, calamity }) => [rowId, calamity])));
        }),
      link: ({ code, candidates }, work) =>
        perform('link', () => {
          work.onProgress(0, candidates.length);
          const wanted = new Set(candidates.map(({ rowId }) => rowId));
          for (const complaint of fake.complaints) {
            if (wanted.has(complaint.rowId)) complaint.calamity = code;
          }
          return done({
            written: candidates.length,
            changed: [],
            gone: [],
            cancelled: false,
            brokeOff: null,
          });
        }),
    },
  };
  return fake;
}
