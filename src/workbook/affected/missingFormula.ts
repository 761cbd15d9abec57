import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/nl';
import type { KnownNames } from '../names/knownNames';
import { referencesTo } from '../names/references';
import { affectedTable } from './affectedNames';

/** The columns that it names. */
export const columnsOfMissing = ['name', 'address', 'postcode', 'town'] as const satisfies AffectedColumn[];

/** What a line lacks for a letter, as `missingOf` says it; a formula, so that it goes once somebody fills it in. */
export function missingFormula({ columns, missing }: LetterTexts, code: string, names: KnownNames): string {
  const { cell } = referencesTo(names, affectedTable(code), new Map(Object.entries(columns)));
  const isBlank = (key: AffectedColumn): string => `TRIM(${cell(key)})=""`;
  const noAddress = `OR(${isBlank('address')},AND(${isBlank('postcode')},${isBlank('town')}))`;
  const both = `IF(${noAddress},"${nameAndAddress(missing)}","${missing.name}")`;
  return `=IF(${isBlank('name')},${both},IF(${noAddress},"${missing.address}",""))`;
}

/** What the formula may read; anything else was typed over it. */
export const readingsOfMissing = ({ missing }: LetterTexts): ReadonlySet<unknown> =>
  new Set(['', missing.name, missing.address, nameAndAddress(missing)]);

const nameAndAddress = ({ name, address }: LetterTexts['missing']): string => `${name}, ${address}`;
