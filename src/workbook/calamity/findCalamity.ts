import type { RowId } from '../../procedure/complaint/complaint';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { tableNames } from '../sheet/tableNames';

/** Asks Excel for the position of a calamity's row in the table's body, counted from 0; `null` when its ID isn't there. */
export function askPosition(
  context: Excel.RequestContext,
  language: Language,
  rowId: RowId,
): () => number | null {
  const { headers } = workbookTexts[language].calamities;
  const table = context.workbook.tables.getItem(tableNames.calamities);
  const ids = table.columns.getItem(headers.rowId).getDataBodyRange();
  const match = context.workbook.functions.match(rowId, ids, 0).load('value,error');
  return () => (match.error ? null : match.value - 1);
}
