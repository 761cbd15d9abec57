import { freezeHeader, lowestFrozen } from '../columns/freezeHeader';
import { complaintsTable } from '../complaints/complaintsTable';
import { finding, type DressPart } from './finding';

/** The header that scrolls out of view. */
export const layout: DressPart = {
  inspect: async (context, { header }) => {
    if (header.row >= lowestFrozen) return null;
    const frozen = complaintsTable(context).worksheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return finding('layout', frozen.isNullObject ? 1 : 0);
  },
  mend: async (context, dressed) => {
    freezeHeader(complaintsTable(context).worksheet, dressed.layout, dressed.header.row);
    await context.sync();
  },
};
