import type { SheetSketch } from '../../../procedure/adoption/cells/sourceList';
import type { Outcome } from '../../../usecases/ports/ports';
import { faultOf } from '../../host/faultOf';
import { runBatch } from '../../batch/runBatch';
import { loadSketch, topRows } from './loadSketch';
import { isOwnName, isOwnTable } from '../marks/ownParts';
import { sheetOfReference } from '../../names/sheetOfReference';

/** A sheet of the office's own, with the names of its tables. */
interface OwnSheet {
  name: string;
  tables: string[];
}

/** Looks at every sheet that isn't the register's: two trips, whatever stands on them. */
export function sketchSheets(): Promise<Outcome<SheetSketch[]>> {
  return runBatch(null, async (context) => {
    const sheets = await officeSheets(context);
    try {
      return await sketch(context, sheets, { rows: topRows, withMerged: true });
    } catch (error) {
      const { code } = faultOf(error);
      if (code !== 'tooLarge' && code !== 'unexpected') throw error;
      return await sketchEach(context, sheets);
    }
  });
}

async function officeSheets(context: Excel.RequestContext): Promise<OwnSheet[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const ours = new Set([
    ...tables.items.filter(({ name }) => isOwnTable(name)).map(({ worksheet }) => worksheet.name),
    ...names.items.filter(({ name }) => isOwnName(name)).map(({ formula }) => sheetOfReference(formula)),
  ]);
  return worksheets.items
    .filter(({ name }) => !ours.has(name))
    .map(({ name }) => ({
      name,
      tables: tables.items.filter(({ worksheet }) => worksheet.name === name).map((table) => table.name),
    }));
}

interface Extent {
  rows: number;
  withMerged: boolean;
}

async function sketch(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
  extent: Extent,
): Promise<SheetSketch[]> {
  const loaded = sheets.map(({ name, tables }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const own = tables.map((table) => context.workbook.tables.getItem(table));
    return loadSketch({ sheet, used: sheet.getUsedRange(true), tables: own, ...extent });
  });
  await context.sync();
  return loaded.map((read) => read());
}

/** Sheet by sheet, of each as much as Excel gives: one that is too wide or too much merged must not hide the others. */
async function sketchEach(
  context: Excel.RequestContext,
  [first, ...others]: readonly OwnSheet[],
): Promise<SheetSketch[]> {
  if (!first) return [];
  const one = await sketchLess(context, first, topRows);
  return [...one, ...(await sketchEach(context, others))];
}

async function sketchLess(
  context: Excel.RequestContext,
  sheet: OwnSheet,
  rows: number,
): Promise<SheetSketch[]> {
  try {
    return await sketch(context, [sheet], { rows, withMerged: rows === topRows });
  } catch (error) {
    const { code } = faultOf(error);
    if (rows === 1 || (code !== 'tooLarge' && code !== 'unexpected')) throw error;
    return sketchLess(context, sheet, Math.ceil(rows / 2));
  }
}
