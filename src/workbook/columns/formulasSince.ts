import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { endingOf, notCounted, statuses } from '../../procedure/complaint/statuses';
import type { KnownNames } from '../names/knownNames';
import { calculatedFormulas } from './calculatedColumns';
import { complaintReferences } from './layout';
import { stepFormula, stepIn } from './signal/stepFormula';

/** The columns whose formulas ask for a status that version 1.2 had not. */
export const formulasSince = ['step', 'year', 'month'] as const;

/**
 * What version 1.2 filled these columns with, which knew no duplicates: there they would be complaints with a status that nobody
 * knows, and count.
 */
export function formulasBefore(
  language: RegisterLanguage,
  names: KnownNames,
): Record<(typeof formulasSince)[number], string> {
  const { cell } = complaintReferences(names, language);
  const had = statuses.filter((code) => !endingOf(code)?.isDuplicate);
  const now = calculatedFormulas(language, names);
  const [asks, asked] = [notCounted, notCounted.filter((code) => had.includes(code))].map((codes) =>
    stepIn(cell, codes),
  );
  const before = (formula: string) => formula.replace(String(asks), String(asked));
  return {
    step: stepFormula(workbookTexts[language], cell, had),
    year: before(now.year),
    month: before(now.month),
  };
}
