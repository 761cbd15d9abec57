import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { endingOf, notCounted, statuses } from '../../procedure/complaint/statuses';
import type { KnownNames } from '../names/knownNames';
import { calculatedFormulas } from './calculatedColumns';
import { answeredOn, calledOn } from './mailFormulas';
import { complaintReferences } from './layout';
import { stepFormula, stepIn } from './signal/stepFormula';

/** The columns whose formulas ask for a status, or how a relation is reached, which version 1.2 had not. */
export const formulasSince = ['step', 'year', 'month', 'mailEmployee', 'mailHead'] as const;

/**
 * What version 1.2 filled these columns with, which knew no duplicates and nobody who couldn't be told: there they would be complaints
 * with a status that nobody knows, and count. Everybody was called, and of two people of one name a mail went to the first.
 */
export function formulasBefore(
  language: RegisterLanguage,
  names: KnownNames,
): Record<(typeof formulasSince)[number], string> {
  const { cell } = complaintReferences(names, language);
  const had = statuses.filter((code) => !endingOf(code)?.isDuplicate && !endingOf(code)?.isUntold);
  const now = calculatedFormulas(language, names);
  const [asks, asked] = [notCounted, notCounted.filter((code) => had.includes(code))].map((codes) =>
    stepIn(cell, codes),
  );
  const before = (formula: string) => formula.replace(String(asks), String(asked));
  const texts = workbookTexts[language];
  const mail = (formula: string) =>
    formula.replace(answeredOn(texts, cell), calledOn(texts)).replace(/,COUNTIF\(.*?\)=1\),/, '),');
  return {
    mailEmployee: mail(now.mailEmployee),
    mailHead: mail(now.mailHead),
    step: stepFormula(texts, cell, had),
    year: before(now.year),
    month: before(now.month),
  };
}
