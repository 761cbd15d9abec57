import { textHash } from '../../procedure/text/textHash';
import type { ExampleOthers } from '../../usecases/ports/examplePorts';
import { isOfRun } from '../adoption/marks/adoptedRowId';
import { complaintsTable } from '../complaints/complaintsTable';
import { looseLayout } from '../columns/layout';
import { columnOf } from '../columns/columns';
import { namesIn } from '../names/knownNames';

/** Of an example that isn't finished: rows of its register that say something and aren't of this run. */
export async function findUnfinishedOthers(
  context: Excel.RequestContext,
  run: string,
): Promise<ExampleOthers> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values,rowIndex');
  const { worksheet } = table.load('worksheet/name');
  await context.sync();
  const { keys } = looseLayout(header.values[0] ?? [], namesIn(context));
  const isTyped = (at: number) => {
    const key = keys[at] ?? null;
    return key === null || (key !== 'rowId' && columnOf(key).kind !== 'calculated');
  };
  const says = (row: readonly unknown[]) => row.some((cell, at) => isTyped(at) && cell !== '');
  const values: unknown[][] = body.values;
  const rows = values.flatMap((row, at) =>
    says(row) && !isOfRun(run, row[keys.indexOf('rowId')]) ? [body.rowIndex + at + 1] : [],
  );
  return {
    rows: rows.length > 0 ? [{ sheet: worksheet.name, rows }] : [],
    pointing: [],
    print: textHash(JSON.stringify(rows.map((row) => values[row - body.rowIndex - 1]))),
  };
}
