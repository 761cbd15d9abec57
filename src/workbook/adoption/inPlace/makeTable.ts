import type { FoundList } from '../../../procedure/adoption/cells/sourceList';
import { tableStyle } from '../../sheet/createTable';
import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import { tableNames } from '../../names/tableNames';
import { putMarker, type Marker } from '../marks/marker';
import type { AdoptedColumn } from '../write/planColumns';

/** Where the names of the columns stand: the last line of a header of two. */
const headerRow = ({ header }: FoundList): number => header.row + header.rows - 1;

/**
 * Makes the list the complaints table, in one batch: filters off, hidden rows shown, merged cells split with their value
 * in the first one, one line of headers. From then on the run can only be finished, which its marker says last.
 * @param rows how many rows of the list come into the table
 */
export async function makeTable(
  context: Excel.RequestContext,
  session: Session,
  { marker, columns, rows }: { marker: Marker; columns: readonly AdoptedColumn[]; rows: number },
): Promise<void> {
  const { list } = marker;
  const { tables, worksheets } = context.workbook;
  const made = tables.getItemOrNullObject(tableNames.complaints).load('name');
  const theirs = list.table === null ? null : tables.getItem(list.table).load('showTotals');
  const sheet = worksheets.getItem(list.sheet);
  const filter = sheet.autoFilter.load('enabled');
  await context.sync();
  if (!made.isNullObject) return;

  if (theirs) theirs.clearFilters();
  else if (filter.enabled) sheet.autoFilter.remove();
  const { row, column } = list.header;
  const width = list.headers.length;
  const whole = sheet.getRangeByIndexes(row, column, list.header.rows + list.body.rows, width);
  whole.unmerge();
  sheet.getRangeByIndexes(list.body.row, column, list.body.rows, 1).rowHidden = false;
  const hasHeaders = list.header.rows > 0;
  if (hasHeaders) writeHeaders(sheet, session, list, columns);

  const area = hasHeaders
    ? sheet.getRangeByIndexes(headerRow(list), column, rows + 1, width)
    : sheet.getRangeByIndexes(list.body.row, column, rows, width);
  const table = theirs ?? sheet.tables.add(area, hasHeaders);
  if (!hasHeaders) {
    // Excel makes room for the names of its own that it gives to the columns.
    table.showHeaders = true;
    const line = table.getHeaderRowRange();
    line.numberFormat = [columns.map(() => '@')];
    line.values = [columns.map(({ header }) => toWrite(session, header))];
  } else if (theirs && !theirs.showTotals) {
    table.resize(area);
  }
  if (!theirs) {
    table.style = tableStyle;
    // As in a new register: no band that looks like a callback colour.
    table.showBandedRows = false;
  }
  table.name = tableNames.complaints;
  putMarker(context, { ...marker, stage: 'table' });
  await context.sync();
}

/** Only headers that change; what stood there is in the report. */
function writeHeaders(
  sheet: Excel.Worksheet,
  session: Session,
  list: FoundList,
  columns: readonly AdoptedColumn[],
): void {
  const { row, column, rows } = list.header;
  if (rows > 1) {
    const above = sheet.getRangeByIndexes(row, column, rows - 1, columns.length);
    above.clear(Excel.ClearApplyTo.contents);
  }
  const isChanged = ({ source, header }: AdoptedColumn) => rows > 1 || list.headers[source] !== header;
  const line = sheet.getRangeByIndexes(headerRow(list), column, 1, columns.length);
  // `null` leaves a cell as it is, which office.js's types don't know.
  line.numberFormat = [columns.map((one) => (isChanged(one) ? '@' : null))] as string[][];
  line.values = [columns.map((one) => (isChanged(one) ? toWrite(session, one.header) : null))];
}
