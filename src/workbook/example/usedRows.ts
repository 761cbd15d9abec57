import { faultOf } from '../host/faultOf';
import { readInHalves } from '../table/readInHalves';
import { blockIn } from '../table/blocks/blockIn';

/** The rows of a sheet in which anything stands. */
export interface UsedRows {
  sheet: string;
  /** Where they begin, counted from 0. */
  top: number;
  left: number;
  /** Values, and formulas where there are. */
  cells: readonly (readonly unknown[])[];
}

/** Reads sheets, whose names were loaded, whole in one trip; where that is too much for one reply, one by one and in pieces. */
export async function readUsedRows(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<UsedRows[]> {
  const whole = sheets.map((sheet) => usedOf(sheet).load('formulas,rowIndex,columnIndex'));
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge') throw error;
    const rows: UsedRows[] = [];
    for (const sheet of sheets) rows.push(...(await inPieces(context, sheet)));
    return rows;
  }
  return whole.flatMap((used, at) =>
    used.isNullObject ? [] : rowsOf(sheets[at]?.name ?? '', used, used.formulas),
  );
}

const usedOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true);

const rowsOf = (
  sheet: string,
  { rowIndex, columnIndex }: Excel.Range,
  cells: readonly (readonly unknown[])[],
): UsedRows[] => [{ sheet, top: rowIndex, left: columnIndex, cells }];

async function inPieces(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<UsedRows[]> {
  const used = usedOf(sheet).load('rowIndex,columnIndex,rowCount');
  await context.sync();
  if (used.isNullObject) return [];
  const cells = await readInHalves([{ start: 0, end: used.rowCount }], async (blocks) => {
    const parts = blocks.map((block) => blockIn(used, block).load('formulas'));
    await context.sync();
    return parts.flatMap(({ formulas }): unknown[][] => formulas);
  });
  return rowsOf(sheet.name, used, cells);
}
