import { renameSheet } from '../../model/sheets';
import { createWorkbook, type Workbook } from '../../model/Workbook';
import type { DisplayLanguage } from '../grid/displayText';
import { textsIn } from '../texts';

/** An empty workbook with the names that Excel gives in this language. */
export const newWorkbook = (language: DisplayLanguage): Workbook => {
  const workbook = createWorkbook();
  workbook.name = textsIn(language).newName;
  const [sheet] = workbook.sheets;
  if (sheet && language === 'nl-NL') renameSheet(workbook, sheet, 'Blad1');
  return workbook;
};
