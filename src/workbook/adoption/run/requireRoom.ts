import type { FoundList } from '../../../procedure/adoption/cells/sourceList';
import { Refusal } from '../../host/refusal';
import { areaOf, areaProperties } from '../source/loadSketch';

/**
 * Whether the list can become the register where it stands. Columns come at its right and rows are taken out of it, which
 * moves the cells there: Excel moves no part of another table.
 * @throws Refusal `protected`, or `copyInstead` with the table in the way
 */
export async function requireRoom(context: Excel.RequestContext, list: FoundList): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  if (protection.protected) throw new Refusal({ code: 'protected' });
  const others = tables.items
    .filter(({ name }) => name !== list.table)
    .map((table) => ({ name: table.name, range: table.getRange().load(areaProperties) }));
  if (others.length === 0) return;
  await context.sync();
  const inTheWay = others.find(({ range }) => {
    const { row, rows } = areaOf(range);
    return row + rows > list.header.row;
  });
  if (inTheWay) throw new Refusal({ code: 'copyInstead', name: inTheWay.name });
}
