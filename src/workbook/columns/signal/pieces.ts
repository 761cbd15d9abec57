import type { SignalCode } from '../../../procedure/lifeCycle/signals';
import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
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

/** Whether nobody is called for this complaint: `reachedBy` as a formula. */
export const isNotCalled = ({ reachBy }: WorkbookTexts, cell: (key: ColumnKey) => string): string =>
  `OR(TRIM(${cell('phone')})="",TRIM(${cell('reachBy')})={${[reachBy.letter, reachBy.email, reachBy.none].map(quoted).join(',')}})`;
