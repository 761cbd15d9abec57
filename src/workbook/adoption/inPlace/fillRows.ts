import type { PlannedRow } from '../../../procedure/adoption/rows/plannedRow';
import type { SourceList } from '../../../procedure/adoption/cells/sourceList';
import type { LongWork } from '../../../usecases/ports/adoptionPorts';
import { complaintsTable } from '../../complaints/complaintsTable';
import { faultOf } from '../../host/faultOf';
import { positionOf, readLayout, type Layout } from '../../columns/layout';
import { toWrite } from '../../table/leadingApostrophe';
import { Refusal } from '../../host/refusal';
import { rowOf, type Cell } from '../../columns/rowOf';
import type { Session } from '../../table/session';
import { adoptedRowId, isOfRun, leftOutRowId } from '../marks/adoptedRowId';
import { loadSwallowed } from '../write/loadSwallowed';
import { bytesOf, countInChunk } from '../../table/chunksOf';
import type { AdoptedColumn } from '../write/planColumns';
import type { UnkeptColumn } from '../write/unkeptColumn';
import { readIds } from '../marks/readIds';

interface FillRequest {
  run: string;
  source: SourceList;
  rows: readonly PlannedRow[];
  columns: readonly AdoptedColumn[];
  unkept: UnkeptColumn | null;
  work: LongWork;
}

interface Filling extends FillRequest {
  context: Excel.RequestContext;
  session: Session;
  layout: Layout;
  headers: readonly string[];
  /** Positions, in the list and in the table, of the rows that are to be written. */
  positions: readonly number[];
  /** Rows in the table. */
  inTable: number;
}

/**
 * Writes into the list's own rows what the register says otherwise, and nothing else, in pieces of about 1 MB. Rows that
 * become no complaint get a mark by which they are taken out later; rows with an ID of this run are passed over.
 */
export async function fillRows(
  context: Excel.RequestContext,
  session: Session,
  request: FillRequest,
): Promise<void> {
  const header = complaintsTable(context).getHeaderRowRange().load('values');
  await context.sync();
  const headers = (header.values[0] ?? []).map(String);
  const layout = readLayout(header);
  const ids = await readIds(context, layout);
  const positions = ids.flatMap((id, position) => (isOfRun(request.run, id) ? [] : [position]));
  return fillFrom({ ...request, context, session, layout, headers, positions, inTable: ids.length }, 0);
}

async function fillFrom(filling: Filling, start: number, most = Infinity): Promise<void> {
  const { positions, inTable, work, context, session, layout, headers } = filling;
  work.onProgress(inTable - positions.length + start, inTable);
  const first = positions[start];
  if (first === undefined) return;
  const count = Math.min(
    most,
    neighbours(positions, start),
    countInChunk(start, positions.length, (at) => bytesOf(changesOf(filling, positions[at] ?? 0))),
  );
  const changes = Array.from({ length: count }, (_, index) => changesOf(filling, first + index));
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const checks = spansOf(changes).map((span) => {
    const range = table
      .getDataBodyRange()
      .getCell(first, span.first)
      .getResizedRange(count - 1, span.last - span.first);
    const cells = changes.map((row) => row.slice(span.first, span.last + 1));
    range.values = cells.map((row) => row.map((cell) => toWrite(session, cell)));
    return loadSwallowed(session, range, cells);
  });
  const idColumn = table.getDataBodyRange().getColumn(positionOf(layout, 'rowId'));
  const ids = idColumn
    .getCell(first, 0)
    .getResizedRange(count - 1, 0)
    .load('values');
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || count === 1) throw error;
    return fillFrom(filling, start, Math.ceil(count / 2));
  }
  const fits =
    headers.every((text, index) => text === String(header.values[0]?.[index])) &&
    ids.values.every(([id]) => isOfRun(filling.run, id));
  if (!fits) throw new Refusal({ code: 'notVerified' });
  if (checks.some((swallowed) => swallowed())) return fillFrom(filling, start, most);
  return fillFrom(filling, start + count, most);
}

/** How many rows from this one on stand together. */
function neighbours(positions: readonly number[], start: number): number {
  const first = positions[start] ?? 0;
  let count = 1;
  while (positions[start + count] === first + count) count += 1;
  return count;
}

/** Per column of the table what is written in this row; `null` leaves the cell. */
function changesOf(
  { source, rows, columns, unkept, layout, headers, run }: Filling,
  position: number,
): Cell[] {
  const planned = rows[position];
  const changes: Cell[] = headers.map(() => null);
  const rowId = positionOf(layout, 'rowId');
  const row = planned?.row ?? source.rows[position]?.row ?? 0;
  if (!planned?.complaint) {
    changes[rowId] = leftOutRowId(run, row);
    return changes;
  }
  rowOf(layout, { ...planned.complaint, rowId: adoptedRowId(run, row) }).forEach((cell, index) => {
    changes[index] = cell === '' ? null : cell;
  });
  if (unkept) changes[headers.indexOf(unkept.header)] = unkept.texts[position] || null;
  for (const { source: column, key } of columns) {
    if (key === null) continue;
    const place = positionOf(layout, key);
    const cell = changes[place] ?? '';
    const standing = source.rows[position]?.values[column] ?? '';
    // A formula gives way to what it says: in a text cell it would become text itself when somebody enters it.
    const isFormula = source.formulas[column]?.has(position) === true;
    changes[place] = cell === standing && !isFormula ? null : cell;
  }
  return changes;
}

interface Span {
  first: number;
  last: number;
}

/** Neighbouring columns in which anything changes. */
function spansOf(changes: readonly (readonly Cell[])[]): Span[] {
  const spans: Span[] = [];
  changes[0]?.forEach((_, column) => {
    if (changes.every((row) => row[column] === null)) return;
    const last = spans.at(-1);
    if (last?.last === column - 1) last.last = column;
    else spans.push({ first: column, last: column });
  });
  return spans;
}
