import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports';
import { knowTable } from '../knowTable';
import { runBatch } from '../runBatch';
import type { Session } from '../session';
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
    await context.sync();

    const isOfRun = ids.values.map(([id]) => String(id).startsWith(`${run}-`));
    const others = ids.values.some(([id], index) => id !== '' && !isOfRun[index]);
    if (!others) {
      table.worksheet.delete();
      await context.sync();
      return;
    }
    // From the bottom, so that the positions above stay what they are.
    for (const { start, end } of runsOf(isOfRun).reverse()) {
      table
        .getDataBodyRange()
        .getRow(start)
        .getResizedRange(end - start - 1, 0)
        .delete(Excel.DeleteShiftDirection.up);
    }
    await context.sync();
  });
}

/** The stretches of `true`. */
function runsOf(flags: readonly boolean[]): { start: number; end: number }[] {
  return flags.reduce<{ start: number; end: number }[]>((runs, flag, index) => {
    const last = runs.at(-1);
    if (flag && last?.end === index) last.end = index + 1;
    else if (flag) runs.push({ start: index, end: index + 1 });
    return runs;
  }, []);
}
