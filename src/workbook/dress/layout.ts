import { rowHeight } from '../columns/columns';
import { freezeHeader, lowestFrozen } from '../columns/freezeHeader';
import { complaintsTable } from '../complaints/complaintsTable';
import { rowsIn } from '../table/openBlocks';
import type { Dressed } from './read/dressed';
import { finding, type DressPart } from './read/finding';
import { oddHeights, rowsOf } from './rowHeights';

/** The header that scrolls out of view, and rows that nobody can read. */
export const layout: DressPart = {
  inspect: async (context, dressed) => {
    const rows = rowsIn(await oddHeights(context, dressed));
    return finding('layout', rows + ((await scrollsAway(context, dressed)) ? 1 : 0));
  },
  mend: async (context, dressed) => {
    const odd = await oddHeights(context, dressed);
    const scrolls = await scrollsAway(context, dressed);
    for (const block of odd) rowsOf(dressed, block).format.rowHeight = rowHeight;
    if (scrolls) freezeHeader(complaintsTable(context).worksheet, dressed.layout, dressed.header.row);
    await context.sync();
  },
};

async function scrollsAway(context: Excel.RequestContext, { header }: Dressed): Promise<boolean> {
  if (header.row >= lowestFrozen) return false;
  const frozen = complaintsTable(context).worksheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  return frozen.isNullObject;
}
