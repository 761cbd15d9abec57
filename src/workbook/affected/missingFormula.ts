import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/letterShape';
import { structuredName } from '../sheet/structuredName';

/** What a line lacks for a letter, as `missingOf` says it; a formula, so that it goes once somebody fills it in. */
export function missingFormula({ columns, missing }: LetterTexts): string {
  const isBlank = (key: AffectedColumn): string => `TRIM([@[${structuredName(columns[key])}]])=""`;
  const noAddress = `OR(${isBlank('address')},AND(${isBlank('postcode')},${isBlank('town')}))`;
  const both = `IF(${noAddress},"${missing.name}, ${missing.address}","${missing.name}")`;
  return `=IF(${isBlank('name')},${both},IF(${noAddress},"${missing.address}",""))`;
}
