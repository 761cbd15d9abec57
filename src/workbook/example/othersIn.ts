import { isOfRun } from '../adoption/marks/adoptedRowId';
import { complaintsTable } from '../complaints/complaintsTable';
import { looseLayout } from '../columns/layout';
import { columnOf } from '../columns/columns';
import { namesIn } from '../names/knownNames';

/** Asks how many rows of the register say something and aren't of this run; read it after the sync. */
export function loadOthers(context: Excel.RequestContext, run: string): () => number {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  return () => {
    const { keys } = looseLayout(header.values[0] ?? [], namesIn(context));
    const isTyped = (at: number) => {
      const key = keys[at] ?? null;
      return key === null || (key !== 'rowId' && columnOf(key).kind !== 'calculated');
    };
    const says = (row: readonly unknown[]) => row.some((cell, at) => isTyped(at) && cell !== '');
    const rows: unknown[][] = body.values;
    return rows.filter((row) => says(row) && !isOfRun(run, row[keys.indexOf('rowId')])).length;
  };
}
