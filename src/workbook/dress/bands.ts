import { complaintsTable } from '../complaints/complaintsTable';
import { tableStyle } from '../sheet/createTable';
import { linesForBands } from '../sheet/linesForBands';
import { finding, type DressPart } from './read/finding';

/**
 * Bands of rows in the style of our own, as earlier versions made them: in print as grey as a callback colour. An office
 * that chose another style for its table chose its bands.
 */
export const bands: DressPart = {
  inspect: async (context) => {
    const table = complaintsTable(context).load('style,showBandedRows');
    await context.sync();
    return finding('bands', Number(table.showBandedRows && table.style === tableStyle));
  },
  mend: async (context) => {
    linesForBands(complaintsTable(context));
    await context.sync();
  },
};
