import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { CellPlace } from '../../../procedure/inspection/tally';
import { historyTables } from '../../../usecases/ports/inspectionPorts';
import type { Layout } from '../../columns/layout';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { sideTables } from '../../side/sideTables';
import { columnOfTable } from '../../table/schema';
import { reportTable } from '../report/reportTable';
import type { GuardedTable } from './guardedCell';

/** The tables whose cells an inspection mends. */
export const mendedTables = ['complaints', ...historyTables] as const;

/** The complaints by their row IDs, the lines of a history by their case numbers: of those there are many. */
export function guardedTable(
  context: Excel.RequestContext,
  layout: Layout,
  table: CellPlace['table'],
): GuardedTable {
  if (table === 'complaints') {
    return {
      column: (key) => columnBody(complaintsTable(context), layout, key as ColumnKey),
      id: 'rowId',
      isFound: true,
    };
  }
  return {
    column: (key) => columnOfTable(context, sideTables[table], layout.language, key),
    id: 'caseNumber',
    isFound: false,
  };
}

/** The report, by the names of its lines. */
export const guardedReport = (context: Excel.RequestContext, { language }: Layout): GuardedTable => ({
  column: (key) => columnOfTable(context, reportTable, language, key),
  id: 'line',
  isFound: true,
});

/** What the report calls the sheet that a table stands on. */
export const sheetOf = ({ language }: Layout, table: CellPlace['table']): string =>
  workbookTexts[language].sheets[table];
