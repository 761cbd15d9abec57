import { tableOf } from '../names/knownNames';

/** The cells of a whole table, on their way. */
export interface TableCells {
  header: Excel.Range;
  body: Excel.Range;
}

/** Asks for a table that has to be there. */
export function loadTableCells(context: Excel.RequestContext, name: string): TableCells {
  const table = tableOf(context, name);
  return {
    header: table.getHeaderRowRange().load('values'),
    body: table.getDataBodyRange().load('values'),
  };
}

/** False when the trip that should have brought them failed, which whoever made it took for another fault. */
export const hasArrived = ({ header }: TableCells): boolean => header.toJSON().values !== undefined;
