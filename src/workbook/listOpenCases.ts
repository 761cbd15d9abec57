import type { CallbackLine, Outcome } from '../usecases/ports';
import type { ColumnKey } from '../i18n/workbook/textShape';
import { codeOf } from './choices';
import { complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { positionOf, type Layout } from './layout';
import { runBatch } from './runBatch';
import { dayOf } from './serial';
import type { CaseNumber, RowId } from '../procedure/complaint';
import type { Session } from './session';

/** About 150 bytes a row in these columns: well under the 5 MB that Excel on the web allows in one response. */
const rowsPerRead = 10_000;

const needed = [
  'rowId',
  'caseNumber',
  'name',
  'summary',
  'callbackOn',
  'followUpBy',
  'status',
  'severity',
  'closedOn',
] as const satisfies ColumnKey[];

type Columns = Record<(typeof needed)[number], unknown[]>;

/** The complaints without a closing date, in the order of the sheet; reads only the columns that the list shows. */
export function listOpenCases(session: Session): Promise<Outcome<CallbackLine[]>> {
  return runBatch(async (context) => {
    const { layout } = await knowTable(context, session);
    const body = complaintsTable(context).getDataBodyRange().load('rowCount');
    await context.sync();
    return readFrom(context, body, layout, 0);
  });
}

async function readFrom(
  context: Excel.RequestContext,
  body: Excel.Range,
  layout: Layout,
  start: number,
): Promise<CallbackLine[]> {
  const rows = Math.min(rowsPerRead, body.rowCount - start);
  if (rows <= 0) return [];
  const ranges = needed.map((key) =>
    body
      .getCell(start, positionOf(layout, key))
      .getResizedRange(rows - 1, 0)
      .load('values'),
  );
  await context.sync();
  const columns = Object.fromEntries(
    needed.map((key, index) => [key, ranges[index]?.values.map(([value]) => value as unknown) ?? []]),
  ) as Columns;
  return [...linesOf(layout, columns), ...(await readFrom(context, body, layout, start + rows))];
}

function linesOf({ language }: Layout, columns: Columns): CallbackLine[] {
  return columns.rowId.flatMap((id, row) => {
    if (id === '' || columns.closedOn[row] !== '') return [];
    return {
      rowId: String(id) as RowId,
      caseNumber: String(columns.caseNumber[row]) as CaseNumber,
      name: String(columns.name[row]),
      summary: String(columns.summary[row]),
      callbackOn: dayOf(columns.callbackOn[row]),
      followUpBy: String(columns.followUpBy[row]),
      status: codeOf(language, 'status', columns.status[row]),
      severity: codeOf(language, 'severity', columns.severity[row]),
    };
  });
}
