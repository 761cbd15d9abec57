import type { SignalCode } from '../../../procedure/lifeCycle/signals';
import type { WorkbookTexts } from '../../../i18n/workbook/textShape';
import { quoted } from '../../sheet/quoted';

/** Where the callback's term goes among what else a row asks for; no text of ours has it. */
export const termMark = '|';

/** Each part of a signal begins with the separator; the first one is cut off. */
export const saying =
  (texts: WorkbookTexts) =>
  (code: SignalCode): string =>
    quoted(texts.signalSeparator + texts.signal[code]);

export const when = (condition: string, text: string, otherwise = '""'): string =>
  `IF(${condition},${text},${otherwise})`;

// COUNT and COUNTIF take dates and numbers only: a text in such a cell is none, for the pane neither.
export const has = (...cells: string[]): string => `COUNT(${cells.join(',')})`;
