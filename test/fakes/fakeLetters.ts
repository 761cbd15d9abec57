import type { AffectedRow } from '../../src/procedure/calamity/affected/affectedRelation';
import type { LettersPort, LettersRequest, MergeRequest } from '../../src/usecases/ports/letterPorts';
import type { Outcome } from '../../src/usecases/ports/ports';
import { aLetterBasis } from '../fixtures/aLetterBasis';

const done: Outcome<void> = { ok: true, value: undefined };

/** The letters of one calamity in memory; `rows` is its table, `printed` and `merged` what was asked for. */
export function fakeLetters(changes: Partial<LettersPort> = {}) {
  const rows: AffectedRow[] = [];
  const printed: LettersRequest[] = [];
  const merged: MergeRequest[] = [];
  const port: LettersPort = {
    letterStyle: async () => ({ ok: true, value: aLetterBasis().style }),
    openLetterStyle: async () => done,
    affected: async () => ({ ok: true, value: [...rows] }),
    addAffected: async (request) => {
      rows.push(...request.rows);
      return { ok: true, value: [...rows] };
    },
    openAffected: async () => done,
    fillMerge: async (request) => {
      merged.push(request);
      return done;
    },
    print: async (request) => {
      printed.push(request);
      return { ok: true, value: [`Brieven ${request.code} (1)`] };
    },
    markApproached: async (_code, rowIds, day) => {
      for (const row of rows) if (rowIds.includes(row.rowId)) row.approachedOn ??= day;
      return { ok: true, value: [...rows] };
    },
    correctAffected: async (_code, { field, value, rows: asked }) => {
      const ids = new Set(asked.map(({ rowId }) => rowId));
      for (const row of rows) if (ids.has(row.rowId)) row[field] = value;
      return { ok: true, value: asked.length };
    },
    ...changes,
  };
  return { port, rows, printed, merged };
}
