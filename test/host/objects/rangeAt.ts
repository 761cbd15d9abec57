import { ApiError } from '../engine/ApiError';
import { parseAddress } from '../model/address';
import { findName, findSheet, findTable } from '../model/find';
import type { Sheet } from '../model/Sheet';
import { bodyArea } from '../model/Table';
import { isRange, type Host, type RangeObject } from './Host';

/** Longer addresses are cut off by Excel. */
export const MAX_ADDRESS = 8192;

/**
 * The range that an argument names: a Range, an address, or the name of a range or table.
 * @throws ApiError InvalidArgument when it names none, ItemNotFound for a sheet that isn't there
 */
export function rangeAt(host: Host, sheet: Sheet, given: unknown): RangeObject {
  if (isRange(given)) return given;
  if (typeof given !== 'string' || given.length > MAX_ADDRESS)
    throw new ApiError('InvalidArgument', 'no address');
  const parsed = parseAddress(given.replace(/^=/, ''));
  if (parsed) {
    const owner = parsed.sheet === undefined ? sheet : findSheet(host.book, parsed.sheet);
    if (!owner) throw new ApiError('ItemNotFound', `sheet ${parsed.sheet}`);
    return host.range(owner, parsed.area);
  }
  const table = findTable(host.book, given);
  const owner = table && findSheet(host.book, table.sheet);
  if (owner) return host.range(owner, bodyArea(table));
  const name = findName(host.book, given, sheet.id) ?? findName(host.book, given);
  if (name && name.formula !== given) return rangeAt(host, sheet, name.formula);
  throw new ApiError('InvalidArgument', `no range: ${given}`);
}
