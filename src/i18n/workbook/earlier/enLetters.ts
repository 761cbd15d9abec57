import { en as now } from '../letters/en';
import type { LetterTexts } from '../letters/nl';

/** What the affected relations of an English register of version 1.1 or before are called otherwise. */
export const earlierEnLetters: LetterTexts = {
  ...now,
  columns: {
    ...now.columns,
    phone: 'Telephone',
    relationNumber: 'Relation no.',
    doubleOf: 'Double of',
    calamity: 'Calamity',
    rowId: 'RowID',
  },
};
