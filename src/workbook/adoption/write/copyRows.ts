import type { PlannedRow } from '../../../procedure/adoption/rows/plannedRow';
import type { SourceList } from '../../../procedure/adoption/cells/sourceList';
import type { LongWork } from '../../../usecases/ports/adoptionPorts';
import { complaintsTable } from '../../complaints/complaintsTable';
import { faultOf } from '../../host/faultOf';
import { positionOf } from '../../columns/layout';
import { Refusal } from '../../host/refusal';
import { formatsOf, rowOf, type Cell } from '../../columns/rowOf';
import type { Session } from '../../table/session';
import { adoptedRowId } from '../marks/adoptedRowId';
import { dressRows } from '../../columns/dressRows';
import { keptFormat, loadDateFormats } from './keptCells';
import { loadSwallowed } from './loadSwallowed';
import { bytesOf, countInChunk } from '../../table/chunksOf';
import type { AdoptedColumn } from './planColumns';
import { formulasByPosition, readRegisterColumns, type RegisterColumns } from './registerColumns';
import { undoBlock, writeBlock, type Block } from './writeBlock';
import type { UnkeptColumn } from './unkeptColumn';
import { namesIn } from '../../names/knownNames';

interface CopyRequest {
  run: string;
  source: SourceList;
  rows: readonly PlannedRow[];
  /** Those that get a column of their own. */
  kept: readonly AdoptedColumn[];
  unkept: UnkeptColumn | null;
  work: LongWork;
  /** IDs that stand in the register. */
  standing: ReadonlySet<unknown>;
}

interface Copying extends CopyRequest {
  context: Excel.RequestContext;
  session: Session;
  /** Per kept column, by its position in the list. */
  dateFormats: ReadonlyMap<number, string>;
  /** Positions in the list of the rows that are to be written. */
  positions: readonly number[];
  complaints: number;
}

/**
 * Writes the planned complaints below the register's, in pieces of about 1 MB; rows that stand there are passed over.
 * @returns `false`: cancelled
 */
export async function copyRows(
  context: Excel.RequestContext,
  session: Session,
  request: CopyRequest,
): Promise<boolean> {
  const { source, kept, rows, run, standing } = request;
  const planned = rows.flatMap(({ complaint }, position) => (complaint ? [position] : []));
  const positions = planned.filter((position) => !standing.has(adoptedRowId(run, rows[position]?.row ?? 0)));
  const takeFormats = loadDateFormats(
    context,
    source,
    kept.map((column) => column.source),
  );
  const columns = await readRegisterColumns(context, positions.length);
  const copying = { ...request, context, session, positions, complaints: planned.length };
  return copyFrom({ ...copying, dateFormats: takeFormats() }, columns, 0);
}

async function copyFrom(copying: Copying, columns: RegisterColumns, start: number): Promise<boolean> {
  const { context, positions, complaints, work } = copying;
  work.onProgress(complaints - positions.length + start, complaints);
  if (start >= positions.length) return true;
  if (work.isCancelled()) return false;
  const weigh = (at: number) => bytesOf(cellsOf(copying, columns, positions[at] ?? 0));
  const count = countInChunk(start, positions.length, weigh);
  const written = await writePiece(copying, columns, start, count);
  if (written === 'verified') {
    const placement = columns.placement === 'blank' ? 'below' : columns.placement;
    return copyFrom(copying, { ...columns, placement }, start + count);
  }
  // Columns have moved, or rows came in between: once more, on what the sheet says now.
  const now = await readRegisterColumns(context, positions.length - start);
  if ((await writePiece(copying, now, start, count)) !== 'verified') {
    throw new Refusal({ code: 'notVerified' });
  }
  return copyFrom(
    copying,
    { ...now, placement: now.placement === 'blank' ? 'below' : now.placement },
    start + count,
  );
}

/** The cells of one row, as wide as the register. */
function cellsOf(
  { source, rows, kept, unkept, run }: Copying,
  { layout, headers }: RegisterColumns,
  position: number,
): Cell[] {
  const planned = rows[position];
  if (!planned?.complaint) throw new Error(`Row ${position} of the list becomes no complaint`);
  const rowId = adoptedRowId(run, planned.row);
  const cells = rowOf(layout, { ...planned.complaint, rowId });
  for (const { source: column, header } of kept) {
    const value = source.rows[position]?.values[column] ?? '';
    cells[headers.indexOf(header)] = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  }
  if (unkept) cells[headers.indexOf(unkept.header)] = unkept.texts[position] ?? '';
  return cells;
}

function blockOf(copying: Copying, columns: RegisterColumns, positions: readonly number[]): Block {
  const { layout, headers } = columns;
  const formats: Block['formats'][number][] = formatsOf(layout);
  for (const { source: column, header } of copying.kept) {
    const cells = positions.map((position) => ({
      value: copying.source.rows[position]?.values[column] ?? '',
      dated: copying.source.dated[column]?.has(position) ?? false,
    }));
    formats[headers.indexOf(header)] = keptFormat(cells, copying.dateFormats.get(column) ?? 'General');
  }
  if (copying.unkept) formats[headers.indexOf(copying.unkept.header)] = '@';
  return {
    cells: positions.map((position) => cellsOf(copying, columns, position)),
    formats,
    formulas: formulasByPosition(layout, namesIn(copying.context)),
  };
}

async function writePiece(
  copying: Copying,
  columns: RegisterColumns,
  start: number,
  count: number,
): Promise<'verified' | 'stale'> {
  const { context, session, positions } = copying;
  const { layout } = columns;
  const block = blockOf(copying, columns, positions.slice(start, start + count));
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const before = table.getRange().load('address');
  const written = writeBlock(table, session, columns, block);
  written.rows.load('address');
  const place = written.place.load('address');
  dressRows(place, layout);
  const ids = place.getColumn(positionOf(layout, 'rowId')).load('values,rowIndex,rowCount');
  const swallowed = loadSwallowed(session, place, block.cells);
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || count === 1) throw error;
    const half = Math.ceil(count / 2);
    const one = await writePiece(copying, columns, start, half);
    if (one === 'stale') return one;
    const placement = columns.placement === 'blank' ? 'below' : columns.placement;
    return writePiece(copying, { ...columns, placement }, start + half, count - half);
  }

  const fits =
    header.values[0]?.length === columns.headers.length &&
    columns.headers.every((text, index) => text === String(header.values[0]?.[index])) &&
    ids.values.every(([id], row) => id === block.cells[row]?.[positionOf(layout, 'rowId')]) &&
    ids.rowIndex + ids.rowCount <= body.rowIndex + body.rowCount;
  if (!swallowed() && fits) return 'verified';
  undoBlock(table, columns.placement, written, before.address);
  await context.sync();
  return 'stale';
}
