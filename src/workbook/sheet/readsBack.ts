/** Excel keeps and shows 15 significant digits ("Excel specifications and limits": number precision). */
const precision = 1e-14;

/**
 * Whether a cell reads what was written in it. A double has more digits than Excel promises to give back, so that the time
 * of day, a fraction of a serial number, may come back shortened (issue 16): numbers are the same when they are so in the 15
 * digits that Excel keeps, which are microseconds of a date.
 */
export const readsBack = (written: unknown, read: unknown): boolean =>
  typeof written === 'number' && typeof read === 'number'
    ? Math.abs(written - read) <= precision * Math.abs(written)
    : written === read;
