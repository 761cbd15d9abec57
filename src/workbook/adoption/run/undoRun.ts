import { complaintsTable } from '../../complaints/complaintsTable';
import { looseLayout, typedColumns } from '../../columns/layout';
import { loadLowerEdge } from '../../table/lowerEdge';
import { tableNames } from '../../sheet/tableNames';
import { isOfRun } from '../marks/adoptedRowId';
import { blocksOf } from '../../table/blocksOf';
import { deleteRows } from '../../table/deleteRows';
import { officeLists } from '../write/extendLists';
import { dropMarker, printOf, type Marker } from '../marks/marker';
import { isOwnName, isOwnTable } from '../marks/ownParts';
import { sheetOfReference } from '../../sheet/sheetOfReference';
import { readIds } from '../marks/readIds';
import { reportAnchor } from '../marks/reportAnchor';

/**
 * Takes out what a run made: its rows, or the whole register where it made that too and nobody else has written in it;
 * the columns, the names on the lists and the report. All in one batch, the marker last.
 */
export async function undoRun(context: Excel.RequestContext, marker: Marker): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const made = (sheet: string) => !marker.before.sheets.includes(sheet);
  const hasRegister = tables.items.some(({ name }) => name === tableNames.complaints);
  const rows = hasRegister && marker.way === 'copy' ? await readRows(context, marker.run) : null;

  const wholly = rows !== null && marker.before.headers === null && rows.others === 0;
  const anchor = reportAnchor(marker.run);
  const gone = names.items.filter(({ name }) =>
    wholly ? isOwnName(name) && !marker.before.names.includes(name) : name === anchor,
  );
  const sheets = new Set([
    ...gone.map(({ formula }) => sheetOfReference(formula) ?? ''),
    ...(wholly ? tables.items.filter(({ name }) => isOwnTable(name)) : []).map(
      ({ worksheet }) => worksheet.name,
    ),
  ]);
  if (rows && !wholly) {
    await removeNames(context, marker);
    removeColumns(context, rows.headers, marker.before.headers ?? []);
    deleteRows(complaintsTable(context).getDataBodyRange(), rows.total, blocksOf(rows.ofRun));
  }
  gone.forEach((name) => name.delete());
  [...sheets]
    .filter((sheet) => sheet !== '' && made(sheet))
    .forEach((sheet) => worksheets.getItem(sheet).delete());
  dropMarker(context);
  await context.sync();
}

interface RunRows {
  headers: string[];
  total: number;
  /** Positions in the body of this run's rows. */
  ofRun: number[];
  /** How many rows of somebody else's hold anything. */
  others: number;
}

async function readRows(context: Excel.RequestContext, run: string): Promise<RunRows> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowCount');
  const edge = loadLowerEdge(table);
  await context.sync();
  const headers = (header.values[0] ?? []).map(String);
  const layout = looseLayout(headers);
  const ids = layout.keys.includes('rowId') ? await readIds(context, layout) : [];
  const ofRun = ids.flatMap((id, position) => (isOfRun(run, id) ? [position] : []));
  const isBlank = edge(typedColumns(layout)) === 'blank';
  return { headers, total: body.rowCount, ofRun, others: isBlank ? 0 : body.rowCount - ofRun.length };
}

/** Columns of the office's own that came with this run. */
function removeColumns(
  context: Excel.RequestContext,
  headers: readonly string[],
  before: readonly string[],
): void {
  const { keys } = looseLayout(headers);
  const table = complaintsTable(context);
  const added = headers.filter((header, position) => keys[position] === null && !before.includes(header));
  if (added.length === 0) return;
  // Whole columns of the sheet don't move along with those of a table.
  const hide = (hidden: boolean) => {
    const rowId = headers[keys.indexOf('rowId')];
    if (rowId !== undefined) table.columns.getItem(rowId).getRange().columnHidden = hidden;
  };
  hide(false);
  for (const header of added) table.columns.getItem(header).delete();
  hide(true);
}

async function removeNames(context: Excel.RequestContext, { added }: Marker): Promise<void> {
  const lists = officeLists
    .filter((list) => added[list].length > 0)
    .map((list) => {
      const body = context.workbook.tables.getItem(tableNames[list]).getDataBodyRange().load('values');
      return { list, body, prints: new Set(added[list]) };
    });
  if (lists.length === 0) return;
  await context.sync();
  for (const { list, body, prints } of lists) {
    const positions = body.values.flatMap(([name], position) =>
      prints.has(printOf(String(name))) ? [position] : [],
    );
    const now = context.workbook.tables.getItem(tableNames[list]).getDataBodyRange();
    deleteRows(now, body.values.length, blocksOf(positions));
  }
}
