import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { ChoiceField } from '../../procedure/complaint/fields';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';

type Code<F extends ChoiceField> = NonNullable<Complaint[F]>;

/** The words of a choice in the order of its codes. */
export function choiceLabels(language: RegisterLanguage, field: ChoiceField): string[] {
  return Object.values(workbookTexts[language][field]);
}

/** The code behind a word in the sheet, capitals and spaces aside; `null` when it isn't one of ours. */
export function codeOf<F extends ChoiceField>(
  language: RegisterLanguage,
  field: F,
  value: unknown,
): Code<F> | null {
  const wanted = String(value).trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');
  const entries = Object.entries(workbookTexts[language][field]) as [Code<F>, string][];
  return entries.find(([, label]) => label.toLocaleLowerCase('nl') === wanted)?.[0] ?? null;
}

/** Reads many cells of the column of statuses: a register has few words for one, so each is understood once. */
export function statusReader(language: RegisterLanguage): (cell: unknown) => Complaint['status'] {
  const codes = new Map<unknown, Complaint['status']>();
  return (cell) => {
    const known = codes.get(cell);
    if (known !== undefined) return known;
    const status = codeOf(language, 'status', cell);
    codes.set(cell, status);
    return status;
  };
}
