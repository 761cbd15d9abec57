import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/nl';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { affectedColumn, affectedLayout, type AffectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';

interface OpenedAffected {
  table: Excel.Table;
  layout: AffectedLayout;
  texts: LetterTexts;
  /** What the column held before, by row ID. */
  held: ReadonlyMap<string, unknown>;
  /** The lines moved since the first write, which may have reached others. */
  isSecond: boolean;
}

/** `rowIds`: one per line of the table, from top to bottom; writes to those lines without a sync. */
type Write = (opened: OpenedAffected, rowIds: readonly string[]) => void;

/**
 * Writes cells of lines that are found by their row ID. Where a colleague sorted the table between the read and the
 * write, what was written stands with the wrong relations: it is written once more to where they are now.
 */
export function writeByRowId(
  session: Session,
  { code, column }: { code: string; column: AffectedColumn },
  write: Write,
): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { layout: register } = await knowTable(context, session);
    const texts = letterTexts[register.language];
    const table = context.workbook.tables.getItem(affectedTable(code));
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const layout = affectedLayout(header.values[0] ?? [], texts);
    const readIds = () => affectedColumn(table, layout, 'rowId').load('values');
    const idsOf = ({ values }: Excel.Range) => values.map(([id]) => String(id));
    const seen = readIds();
    const cells = affectedColumn(table, layout, column).load('values');
    await context.sync();
    const held = new Map(idsOf(seen).map((id, index): [string, unknown] => [id, cells.values[index]?.[0]]));
    const opened = { table, layout, texts, held };
    write({ ...opened, isSecond: false }, idsOf(seen));
    const after = readIds();
    await context.sync();
    if (sameList(idsOf(seen), idsOf(after))) return;
    write({ ...opened, isSecond: true }, idsOf(after));
    const last = readIds();
    await context.sync();
    if (!sameList(idsOf(after), idsOf(last))) throw new Refusal({ code: 'notVerified' });
  });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
