/** Whether a name still leads to the first cell of our sheet: that of a sheet which was deleted stays behind as a reference to nothing. */
export const isAnchored = (anchor: Excel.NamedItem): boolean =>
  !anchor.isNullObject && !String(anchor.formula).includes('#REF!');
