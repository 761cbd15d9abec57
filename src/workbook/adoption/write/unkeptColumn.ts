import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { unkeptText } from '../../../procedure/adoption/rows/unkeptText';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import { freeSheetName } from '../../sheet/freeSheetName';
import type { AdoptedColumn } from './planColumns';

/** A column in which stands, beside a complaint, what its row said and no field of the register says. */
export interface UnkeptColumn {
  header: string;
  /** One per row of the list; `''` where nothing was lost. */
  texts: readonly string[];
}

/** @returns `null` where every field could be read: then there is no such column */
export function unkeptColumn(
  { source, rows }: Pick<AdoptionRequest, 'source' | 'rows'>,
  columns: readonly AdoptedColumn[],
  language: RegisterLanguage,
): UnkeptColumn | null {
  const texts = rows.map((row) => unkeptText(row, source.list.headers));
  if (texts.every((text) => text === '')) return null;
  const taken = columns.map(({ header }) => header);
  return { header: freeSheetName(adoptionTexts[language].unkept, taken), texts };
}
