import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { longestSheetName } from '../sheet/freeSheetName';

/** Beside no colour that a row or a tab of the register has. */
export const exampleColour = '#B146C2';

/** The name of a sheet with what tells that it belongs to an example. */
export function exampleSheet(name: string, language: RegisterLanguage): string {
  const mark = ` (${workbookTexts[language].exampleMark})`;
  return name.slice(0, longestSheetName - mark.length) + mark;
}
