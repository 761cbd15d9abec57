import type { QuarterTexts } from '../../../i18n/workbook/quarter/quarterShape';
import type { Period } from '../../../procedure/calendar/quarter';
import type { QuarterFigures } from '../../../procedure/quarterReport/quarterFigures';
import type { LiveCounts } from './liveCounts';
import type { SheetLine } from './sheetLine';

/** What the blocks of the quarter's sheet are made from. */
export interface QuarterInput {
  period: Period;
  figures: QuarterFigures;
  texts: QuarterTexts;
  live: LiveCounts;
}

/** One part of the sheet, laid down from a row on, counted from 1. */
export type Block = (row: number, input: QuarterInput) => SheetLine[];
