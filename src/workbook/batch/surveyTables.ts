import { cellOfReference, type SheetCell } from '../names/cellOfReference';
import { columnOfName } from '../names/headerNames';

/** A table of the workbook with its header row. */
export interface FoundTable {
  name: string;
  headers: readonly string[];
}

/** A hidden name that still leads to a cell. */
export interface Mark {
  /** By the name that we made the table with. */
  table: string;
  key: string;
  /** The column of a table that the cell is the header of; `null` for a cell of no table's header. */
  leadsTo: { table: string; header: string } | null;
  cell: SheetCell;
}

export interface Survey {
  tables: FoundTable[];
  marks: Mark[];
}

/**
 * Reads all tables of the workbook, and where the hidden names of the register's headers lead: two small trips. Names and
 * header rows come in one of them, because columns may move in between.
 */
export async function surveyTables(context: Excel.RequestContext): Promise<Survey> {
  const { names, tables } = context.workbook;
  tables.load('items/id,items/showHeaders');
  await context.sync();
  names.load('items/name,items/formula');
  const count = tables.getCount();
  const shown = tables.items.filter(({ showHeaders }) => showHeaders);
  const asked = shown.map(({ id }) => {
    // By its ID, which stays when somebody renames it in between.
    const table = tables.getItemOrNullObject(id).load('name');
    const row = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
    return { table, sheet: table.worksheet.load('name'), row };
  });
  await context.sync();
  // Names that lead to a table which came in between would tell of one that was turned into a range.
  if (count.value !== tables.items.length) return surveyTables(context);

  const found = asked
    .filter(({ table }) => !table.isNullObject)
    .map(({ table, sheet, row: { values, rowIndex, columnIndex } }) => ({
      name: table.name,
      headers: (values[0] ?? []).map(String),
      sheet: sheet.name,
      row: rowIndex,
      column: columnIndex,
    }));
  const headerAt = ({ sheet, row, column }: SheetCell): Mark['leadsTo'] => {
    const isThere = (table: (typeof found)[number]) =>
      table.sheet === sheet && table.row === row && table.headers[column - table.column] !== undefined;
    const table = found.find(isThere);
    return table ? { table: table.name, header: table.headers[column - table.column] ?? '' } : null;
  };
  const marks = names.items.flatMap(({ name, formula }): Mark[] => {
    const of = columnOfName(name);
    const cell = cellOfReference(formula);
    return of && cell ? [{ ...of, cell, leadsTo: headerAt(cell) }] : [];
  });
  return { tables: found, marks };
}
