import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { categoryKey } from '../../../procedure/quarterReport/categoryFigures';
import { textHash } from '../../../procedure/text/textHash';
import { quarterAnchor } from '../../tabs/quarterAnchor';
import { codeInName, quarterCode } from '../names/quarterCode';

/** Excel ends the name of a PivotTable at 255 characters. */
const subjectLimit = 200;

/** Excel's limit for the name of a sheet is 31; a number may have to follow. */
const sheetNameLimit = 26;

/** What the tab of one category of one quarter and its parts are called; each is made once and found again by its name. */
export interface CategoryNames {
  /** What the sheet is called unless another is called so. */
  sheet: string;
  anchor: string;
  perType: string;
  perDepartment: string;
}

export function categoryNames(
  quarter: Quarter,
  category: string,
  texts: Pick<QuarterTexts, 'letter' | 'category'>,
): CategoryNames {
  const key = categoryKey(category);
  const own = textHash(key) + textHash(`again ${key}`);
  const whole = `${codeInName(quarterCode(quarter, texts))} ${category}`;
  // Two long names may begin alike.
  const subject = whole.length <= subjectLimit ? whole : `${whole.slice(0, subjectLimit)} ${own}`;
  return {
    sheet: sheetNameOf(whole),
    anchor: quarterAnchor('category', quarter, own),
    perType: texts.category.perType(subject),
    perDepartment: texts.category.perDepartment(subject),
  };
}

/** Without what a sheet's name may not hold: `: \ / ? * [ ]`, and no apostrophe at its ends. */
function sheetNameOf(subject: string): string {
  const allowed = subject.replace(/[:\\/?*[\]]/g, ' ').replace(/\s+/g, ' ');
  return allowed.slice(0, sheetNameLimit).replace(/^'+|[\s']+$/g, '');
}
