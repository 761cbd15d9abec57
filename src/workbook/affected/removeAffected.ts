import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { blocksOf } from '../table/blocksOf';
import { deleteRows } from '../table/deleteRows';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { affectedColumn, affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';

/** Takes the lines of a list that was cancelled out again; a sheet that held nothing else goes too. */
export function removeAffected(session: Session, code: string, run: string): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { layout: register } = await knowTable(context, session);
    const table = context.workbook.tables.getItem(affectedTable(code));
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const layout = affectedLayout(header.values[0] ?? [], letterTexts[register.language]);
    const ids = affectedColumn(table, layout, 'rowId').load('values');
    const names = affectedColumn(table, layout, 'name').load('values');
    await context.sync();

    const isOfRun = ids.values.map(([id]) => String(id).startsWith(`${run}-`));
    // A line that a colleague typed has no row ID yet.
    const others = isOfRun.some(
      (own, row) => !own && (ids.values[row]?.[0] !== '' || names.values[row]?.[0] !== ''),
    );
    if (!others) {
      table.worksheet.delete();
      await context.sync();
      return;
    }
    const positions = [...isOfRun.keys()].filter((row) => isOfRun[row]);
    deleteRows(table.getDataBodyRange(), isOfRun.length, blocksOf(positions));
    await context.sync();
  });
}
