import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import type { Period } from '../../../procedure/calendar/quarter';
import type { QuarterFigures } from '../../../procedure/quarterReport/quarterFigures';
import type { CaseLinks } from './caseLinks';
import type { LiveCounts } from './liveCounts';
import type { SheetLine } from '../page/sheetLine';

/** What the blocks of the quarter's sheet are made from. */
export interface QuarterInput {
  period: Period;
  figures: QuarterFigures;
  texts: QuarterTexts;
  live: LiveCounts;
  links: CaseLinks;
}

/** One part of the sheet; no lines where it has nothing to say. */
export type Block = (input: QuarterInput) => SheetLine[];
