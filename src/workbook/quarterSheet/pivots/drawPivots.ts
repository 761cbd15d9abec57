import type { WorkbookTexts } from '../../../i18n/workbook/textShape';
import type { PivotsMissed } from '../../../usecases/ports/quarterPorts';
import { faultOf, hasNoRoom, isTaken } from '../../host/faultOf';
import { columnLetters } from '../../sheet/columnLetters';
import type { StandingPivot } from '../names/findPivots';
import { fits } from './fits';
import { freeCountName } from './freeCountName';
import { makePivot, showUpTo } from './makePivot';
import { columnsTaken, rowsAbove, type PivotPlan } from './pivotPlan';

export interface PivotsRequest {
  sheet: Excel.Worksheet;
  /** Nobody can have anything on it yet. */
  isNew: boolean;
  table: Excel.Table;
  /** From left to right. */
  plans: readonly PivotPlan[];
  standing: readonly StandingPivot[];
  /** All headers of the register, as they stand. */
  headers: readonly unknown[];
  /** The first row and column that are theirs, counted from 0: all to the right of them and below. */
  first: { row: number; column: number };
  /** Address of the cell that says how they are refreshed. */
  hint: string;
  texts: WorkbookTexts['quarter']['pivots'];
}

const areWhole = ({ plans, standing }: PivotsRequest): boolean =>
  plans.every((plan) => standing.some((pivot) => fits(pivot, plan)));

/**
 * Asks for the PivotTables of a tab, which the next sync brings up to date, or makes: all of them anew where one lacks or doesn't
 * fit. They stand beside each other with nothing below, and each but the last has fixed columns: so none can grow into another,
 * whatever the lists of an office are and however often a colleague refreshes them. They are made where nobody has anything.
 */
export async function askForPivots(context: Excel.RequestContext, request: PivotsRequest): Promise<void> {
  const { sheet, hint, texts } = request;
  sheet.getRange(hint).values = [[texts.hint]];
  if (areWhole(request)) refreshThem(request);
  else await makeThem(context, request);
}

/**
 * Brings them up to date in a request of their own.
 * @returns `null` when they show what they should. Else none is there that had to be made, and those that had no room to
 *   grow show what they showed before.
 * @throws Excel's error for what has nothing to do with PivotTables, such as a lost connection
 */
export async function drawPivots(
  context: Excel.RequestContext,
  request: PivotsRequest,
): Promise<PivotsMissed | null> {
  const { plans } = request;
  const isWhole = areWhole(request);
  try {
    await askForPivots(context, request);
    await context.sync();
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.code !== 'unexpected') throw error;
    const made = isWhole ? [] : await madeHere(context, request);
    // Another pane made them here, just now.
    if (isTaken(fault) && made.length === plans.length) return null;
    if (!isWhole) await takeAway(context, request, made);
    return hasNoRoom(fault) ? 'blocked' : 'failed';
  }
}

/** The office may have got a column since that is called as the count is; one made long ago may show later quarters too. */
function refreshThem({ standing, headers, plans }: PivotsRequest): void {
  for (const { pivot, counts } of standing) {
    for (const count of counts) {
      const free = freeCountName(count.name, headers);
      if (free !== count.name) count.name = free;
    }
    const { cumulatedOver, upTo } = plans.find(({ name }) => name === pivot.name) ?? {};
    if (cumulatedOver !== undefined && upTo !== undefined) showUpTo(pivot, cumulatedOver, upTo);
    pivot.refresh();
  }
}

async function makeThem(context: Excel.RequestContext, request: PivotsRequest): Promise<void> {
  const { sheet, table, plans, standing, headers, first } = request;
  for (const { pivot } of standing) pivot.delete();
  let column = await freeColumn(context, request);
  for (const plan of plans) {
    const count = freeCountName(plan.count, headers);
    const corner = sheet.getCell(first.row + rowsAbove(plans), column);
    makePivot(sheet, corner, table, { ...plan, count });
    column += columnsTaken(plan);
  }
}

/** The first column with nothing in it and to the right of it; somebody may have typed beside those that stood there. */
async function freeColumn(
  context: Excel.RequestContext,
  { sheet, isNew, first: { row, column } }: PivotsRequest,
): Promise<number> {
  if (isNew) return column;
  const theirs = sheet.getRange(`${columnLetters(column)}${row + 1}:XFD1048576`);
  const used = theirs.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  await context.sync();
  return used.isNullObject ? column : used.columnIndex + used.columnCount + 1;
}

/** Another pane may have made some of these names elsewhere. */
async function madeHere(
  context: Excel.RequestContext,
  { sheet, plans }: PivotsRequest,
): Promise<Excel.PivotTable[]> {
  const named = plans.map(({ name }) => sheet.pivotTables.getItemOrNullObject(name).load('name'));
  await context.sync();
  return named.filter(({ isNullObject }) => !isNullObject);
}

async function takeAway(
  context: Excel.RequestContext,
  { sheet, hint, texts }: PivotsRequest,
  made: readonly Excel.PivotTable[],
): Promise<void> {
  for (const pivot of made) pivot.delete();
  sheet.getRange(hint).values = [[texts.missing]];
  await context.sync();
}
