/** The name of the report's first cell: the sheet is found by it, whatever it is called by then. */
/** Of whichever run. */
export const anyReport = /^Overname_/;

export const reportAnchor = (run: string): string => `Overname_${run.replace(/\W/g, '_')}`;
