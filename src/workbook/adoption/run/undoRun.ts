import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { complaintsTable } from '../../complaints/complaintsTable';
import { looseLayout, typedColumns } from '../../columns/layout';
import { loadLowerEdge } from '../../table/lowerEdge';
import { tableNames } from '../../names/tableNames';
import { isOfRun } from '../marks/adoptedRowId';
import { removeRows, type Going } from '../../record/removeRows';
import type { Session } from '../../table/session';
import { officeLists } from '../write/extendLists';
import { dropMarker, printOf, type Marker } from '../marks/marker';
import { isOwnName, isOwnTable } from '../marks/ownParts';
import { sheetOfReference } from '../../names/sheetOfReference';
import { readIds } from '../marks/readIds';
import { reportAnchor } from '../marks/reportAnchor';
import { nameMade, namesIn } from '../../names/knownNames';
import { listPlaces } from '../../names/listPlaces';
import { knowing } from '../../batch/knowing';
import { loadTableCells } from '../../table/tableCells';
import type { OfficeList } from '../../../procedure/complaint/fields';

/**
 * Takes out what a run made: its rows, or the whole register where it made that too and nobody else has written in it;
 * the columns, the names on the lists and the report. The marker goes last, so that it is taken up where it broke off.
 */
export async function undoRun(
  context: Excel.RequestContext,
  session: Session,
  marker: Marker,
): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const madeAs = (name: string) => nameMade(namesIn(context), name);
  const made = (sheet: string) => !marker.before.sheets.includes(sheet);
  const hasRegister = tables.items.some(({ name }) => madeAs(name) === tableNames.complaints);
  const rows = hasRegister && marker.way === 'copy' ? await readRows(context, marker.run) : null;

  const wholly = rows !== null && marker.before.headers === null && rows.others === 0;
  const anchor = reportAnchor(marker.run);
  const gone = names.items.filter(({ name }) =>
    wholly ? isOwnName(name) && !marker.before.names.includes(name) : name === anchor,
  );
  const sheets = new Set([
    ...gone.map(({ formula }) => sheetOfReference(formula) ?? ''),
    ...(wholly ? tables.items.filter(({ name }) => isOwnTable(madeAs(name))) : []).map(
      ({ worksheet }) => worksheet.name,
    ),
  ]);
  if (rows && !wholly) {
    const look = () => readRows(context, marker.run);
    await removeRows(context, session, { table: tableNames.complaints, look });
    await removeNames(context, session, marker, rows.language);
    removeColumns(context, rows.headers, marker.before.headers ?? []);
  }
  gone.forEach((name) => name.delete());
  [...sheets]
    .filter((sheet) => sheet !== '' && made(sheet))
    .forEach((sheet) => worksheets.getItem(sheet).delete());
  dropMarker(context);
  await context.sync();
}

interface RunRows extends Going {
  headers: string[];
  language: RegisterLanguage;
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
  const layout = looseLayout(headers, namesIn(context));
  const ids = layout.keys.includes('rowId') ? await readIds(context, layout) : [];
  const places = [...ids.keys()].filter((row) => isOfRun(run, ids[row]));
  const isBlank = edge(typedColumns(layout)) === 'blank';
  return {
    headers,
    language: layout.language,
    of: body.rowCount,
    places,
    isOne: (values) => isOfRun(run, values[layout.keys.indexOf('rowId')]),
    others: isBlank ? 0 : body.rowCount - places.length,
  };
}

/** Columns of the office's own that came with this run. */
function removeColumns(
  context: Excel.RequestContext,
  headers: readonly string[],
  before: readonly string[],
): void {
  const { keys } = looseLayout(headers, namesIn(context));
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

async function removeNames(
  context: Excel.RequestContext,
  session: Session,
  { added }: Marker,
  language: RegisterLanguage,
): Promise<void> {
  for (const list of officeLists.filter((one) => added[one].length > 0)) {
    const look = () => addedNames(context, list, language, new Set(added[list]));
    await knowing(context, session, () => removeRows(context, session, { table: tableNames[list], look }));
  }
}

async function addedNames(
  context: Excel.RequestContext,
  list: OfficeList,
  language: RegisterLanguage,
  prints: ReadonlySet<number>,
): Promise<Going> {
  const { header, body } = loadTableCells(context, tableNames[list]);
  await context.sync();
  const { name } = listPlaces(list, language, header);
  const isOne = (row: readonly unknown[]) => prints.has(printOf(String(row[name])));
  const rows: unknown[][] = body.values;
  return { of: rows.length, places: [...rows.keys()].filter((row) => isOne(rows[row] ?? [])), isOne };
}
