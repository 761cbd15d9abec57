import { complaintsTable } from '../complaints/complaintsTable';
import { tableStyle } from '../sheet/createTable';
import { linesForBands } from '../sheet/print/linesForBands';
import { isFlag, shape } from './kept/checks';
import { finding, type DressPart } from './kept/finding';

/** What goes with the bands: the lines of the sheet on the screen and on paper. */
const isState = shape<{ lines: boolean; printed: boolean }>({ lines: isFlag, printed: isFlag });

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
  mend: async (context, _, __, { kept }) => {
    const sheet = complaintsTable(context).worksheet.load('showGridlines');
    const page = sheet.pageLayout.load('printGridlines');
    await context.sync();
    const state = { lines: sheet.showGridlines, printed: page.printGridlines };
    await kept([{ kind: 'bands', column: null, was: '', state }]);
    linesForBands(complaintsTable(context));
    await context.sync();
  },
  putBack: async (context, _, { state }) => {
    if (!isState(state)) return false;
    const table = complaintsTable(context).load('showBandedRows');
    await context.sync();
    if (table.showBandedRows) return false;
    const now = complaintsTable(context);
    now.showBandedRows = true;
    now.worksheet.showGridlines = state.lines;
    now.worksheet.pageLayout.printGridlines = state.printed;
    await context.sync();
    return true;
  },
};
