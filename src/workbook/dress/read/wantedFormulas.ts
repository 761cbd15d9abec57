import type { CalculatedKey, ColumnKey } from '../../../i18n/workbook/textShape';
import { calculatedFormulas } from '../../columns/calculatedColumns';
import type { Dressed } from './dressed';

/** The formulas of the calculated columns as the register has them now. */
export const wantedFormulas = ({
  language,
  names,
}: Pick<Dressed, 'language' | 'names'>): Map<ColumnKey, string> =>
  new Map(Object.entries(calculatedFormulas(language, names)) as [CalculatedKey, string][]);
