import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { namesIn } from '../names/knownNames';
import { settingNames } from '../names/settingNames';
import { dueFormula } from './dueFormula';

/** Fills the cell that counts whose retention period is over, once the complaints stand that it refers to. */
export function addDueCount(context: Excel.RequestContext, language: RegisterLanguage): void {
  const cell = context.workbook.names.getItem(settingNames.retentionDue).getRange();
  cell.formulas = [[dueFormula(language, namesIn(context))]];
}
