import type { RowId } from '../../procedure/complaint/complaint';
import type { CalamityChanges, CalamityStep, CalamityWritten } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { changedSince } from '../table/changedSince';
import { knowTable } from '../complaints/knowTable';
import { toWrite } from '../table/leadingApostrophe';
import { Refusal } from '../host/refusal';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { settleCells } from '../table/settleCells';
import { loadSideEdge } from '../side/sideEdge';
import { sideKeys } from '../side/sideKeys';
import { writeSideLine } from '../side/sideLine';
import { requireSideTables, sideTables } from '../side/sideTables';
import { tableNames } from '../sheet/tableNames';
import { calamityCell, calamityOf } from './calamityCells';
import { calamityLogLine, saysChanges } from './calamityLogLine';
import { askPosition } from './findCalamity';

interface CalamityWrite {
  rowId: RowId;
  changes: CalamityChanges;
  step: CalamityStep;
}

/**
 * Writes the changed cells of one calamity with their line in the log in one batch, as `writeCase` does for a complaint:
 * found by its ID, compared with what was shown, looked at once more by the batch that writes, and taken back when it
 * met another row.
 */
export function writeCalamity(session: Session, write: CalamityWrite): Promise<Outcome<CalamityWritten>> {
  return runBatch(async (context) => {
    const done = (await attempt(context, session, write)) ?? (await attempt(context, session, write));
    if (!done) throw new Refusal({ code: 'notVerified' });
    return done;
  });
}

/** One try; `null` when rows moved meanwhile and everything was taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  { rowId, changes, step }: CalamityWrite,
): Promise<CalamityWritten | null> {
  const { language } = (await knowTable(context, session)).layout;
  const requireTables = requireSideTables(context, ['calamities', 'log']);
  await context.sync();
  requireTables(language);
  const positionNow = askPosition(context, language, rowId);
  const table = context.workbook.tables.getItem(tableNames.calamities);
  const header = table.getHeaderRowRange().load('values');
  const protection = table.worksheet.protection.load('protected');
  const edge = loadSideEdge(context, 'log');
  await context.sync();
  const position = positionNow();
  if (position === null) throw new Refusal({ code: 'rowMissing' });
  if (protection.protected) throw new Refusal({ code: 'protected' });
  const keys = sideKeys('calamities', language, header.values[0] ?? []);
  const row = table.getDataBodyRange().getRow(position).load('values');
  await context.sync();

  const found = calamityOf(language, keys, row.values[0] ?? []);
  if (found.rowId !== rowId) return null;
  const fields = changedSince(step.seen, found);
  if (fields.length > 0) return { kind: 'changed', fields, found };

  const met = table.getDataBodyRange().getRow(position).load('values');
  const cells = (Object.keys(changes) as (keyof CalamityChanges)[]).map((field) => {
    const cell = row.getCell(0, keys.indexOf(field)).load('formulas');
    const value = calamityCell(language, field, changes[field] ?? null);
    cell.numberFormat = [[sideTables.calamities.formats[field]]];
    cell.values = [[toWrite(session, value)]];
    cell.load('values');
    return { cell, value };
  });
  const { log } = step;
  const now = { ...found, ...changes, rowId };
  const logged =
    log && calamityLogLine(language, now, { ...log, says: saysChanges(language, found, changes) });
  const line = logged && writeSideLine(context, session, logged, edge(language));
  const isWritten = await settleCells(context, session, {
    cells,
    lines: line ? [line] : [],
    isAsShown: () => {
      const before = calamityOf(language, keys, met.values[0] ?? []);
      return before.rowId === rowId && changedSince(step.seen, before).length === 0;
    },
  });
  return isWritten ? { kind: 'written' } : null;
}
