import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { complaintReferences } from '../../columns/layout';
import type { KnownNames } from '../../names/knownNames';
import { quoted } from '../../sheet/quoted';

/** Formulas that lead to where complaints stand, as it is when somebody clicks: rows are sorted, sheets renamed. */
export interface CaseLinks {
  /** @param cell of the same sheet @param text what is shown */
  toCell: (cell: string, text: string) => string;
  /** @param text what is shown */
  toRegister: (text: string) => string;
  /** @param number the cell that holds the complaint's number @param gone what is shown where no row has it any more */
  toCase: (number: string, text: string, gone: string) => string;
}

/** "Reference of the first cell in reference, as text" (Microsoft, CELL function: "address"); "#" begins a place in the workbook. */
const link = (reference: string, text: string): string =>
  `HYPERLINK("#"&CELL("address",${reference}),${quoted(text)})`;

export function caseLinks(language: RegisterLanguage, names: KnownNames): CaseLinks {
  const numbers = complaintReferences(names, language).column('caseNumber');
  return {
    toCell: (cell, text) => `=${link(cell, text)}`,
    toRegister: (text) => `=IFERROR(${link(numbers, text)},"")`,
    toCase: (number, text, gone) =>
      `=IFERROR(${link(`INDEX(${numbers},MATCH(${number},${numbers},0))`, text)},${quoted(gone)})`,
  };
}
