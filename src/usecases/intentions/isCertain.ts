import type { Fault } from '../ports/ports';

/**
 * Faults after which nothing stands: they are told by a look before anything is written, or by what was taken back since.
 * With any other a request may have been applied, or one that was to take something back may have been refused.
 */
const certain: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'readOnly',
  'date1904',
  'notLoaded',
  'registerMissing',
  'renamed',
  'sheetMissing',
  'columnMissing',
  'tableConverted',
  'registerTwice',
  'nameTaken',
  'rowMissing',
  'rowCopied',
  'nothingToCount',
  'bookYearChanged',
  'changedByColleague',
  'unsupported',
]);

export const isCertain = ({ code }: Fault): boolean => certain.has(code);
