import { bottomOf, rightOf, type Area } from '../model/Area';
import { columnName, parseAddress } from '../model/address';

/**
 * A file writes whole columns as A1:A1048576, unlike a formula: so does Excel (seen in exceljs #2296, xlsx-populate #273). A
 * reader that keeps each address by itself, as exceljs does of validation, doesn't get through eight of them (exceljs #1842,
 * #1283). A shorter reference is no way out: a table doesn't grow over validation that ends in the cells below it.
 */
export function areaReference(area: Area): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(rightOf(area))}${bottomOf(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a file's space-separated list; what can't be read is left out. */
export const areasOf = (references: string): Area[] =>
  references.split(/\s+/).flatMap((reference) => parseAddress(reference)?.area ?? []);
