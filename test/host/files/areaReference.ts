import { bottomOf, rightOf, type Area } from '../model/Area';
import { columnName, parseAddress } from '../model/address';

/** A file writes whole columns as A1:A1048576, unlike a formula. */
export function areaReference(area: Area): string {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${columnName(rightOf(area))}${bottomOf(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The areas of a file's space-separated list; what can't be read is left out. */
export const areasOf = (references: string): Area[] =>
  references.split(/\s+/).flatMap((reference) => parseAddress(reference)?.area ?? []);
