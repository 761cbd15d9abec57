import type { SheetCell } from '../names/cellOfReference';
import { registerTables } from './registerTables';
import type { Survey } from './surveyTables';

interface ConvertedTable {
  /** The name that we made it with. */
  made: string;
  /** A cell of what was its header row. */
  cell: SheetCell;
}

/** The tables of the register that somebody turned into a range; scorecards and affected relations are known by their names alone. */
export function convertedTables({ tables, marks }: Survey): ConvertedTable[] {
  const ours = new Set([...registerTables('nl').keys(), ...marks.map(({ table }) => table)]);
  return [...ours].flatMap((made): ConvertedTable | [] => {
    const own = marks.filter(({ table }) => table === made);
    const isThere = own.some(({ leadsTo }) => leadsTo) || tables.some(({ name }) => name === made);
    return isThere || !own[0] ? [] : { made, cell: own[0].cell };
  });
}
