/** The colours of what the register draws in the workbook, apart from those that tell how urgent a row is. */
export const green = '#0F5C4A';
/** For what explains rather than tells; dark enough on white for small text. */
export const grey = '#595959';
