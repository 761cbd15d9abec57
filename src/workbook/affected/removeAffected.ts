import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import { removeRows, type Going } from '../record/removeRows';
import type { Session } from '../table/session';
import { affectedColumn, affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';
import { tableOf } from '../names/knownNames';

/** Takes the lines of a list that was cancelled out again; a sheet that held nothing else goes too. */
export function removeAffected(session: Session, code: string, run: string): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout: register } = await knowTable(context, session);
    const name = affectedTable(code);
    const look = async () => {
      const table = tableOf(context, name);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const layout = affectedLayout(header, code, letterTexts[register.language]);
      const ids = affectedColumn(table, layout, 'rowId').load('values');
      const names = affectedColumn(table, layout, 'name').load('values');
      await context.sync();
      return linesOf(
        run,
        layout.indexOf('rowId'),
        ids.values.map(([id]) => id as unknown),
        names.values.map(([relation]) => relation as unknown),
      );
    };

    if (!(await look()).others) {
      const { worksheet } = tableOf(context, name);
      // Where nobody can type any more: a sheet that is deleted takes along what was typed since the look.
      worksheet.visibility = Excel.SheetVisibility.hidden;
      if (!(await look()).others) {
        worksheet.delete();
        await context.sync();
        return;
      }
      worksheet.visibility = Excel.SheetVisibility.visible;
    }
    await removeRows(context, session, { table: name, look });
  });
}

function linesOf(
  run: string,
  idColumn: number,
  ids: readonly unknown[],
  names: readonly unknown[],
): Going & { others: boolean } {
  const isOfRun = (id: unknown) => String(id).startsWith(`${run}-`);
  return {
    of: ids.length,
    places: [...ids.keys()].filter((row) => isOfRun(ids[row])),
    isOne: (values) => isOfRun(values[idColumn]),
    // A line that a colleague typed has no row ID yet.
    others: ids.some((id, row) => !isOfRun(id) && (id !== '' || names[row] !== '')),
  };
}
