import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { CellPlace } from '../../../procedure/inspection/tally';
import { historyTables } from '../../../usecases/ports/inspectionPorts';
import type { Layout } from '../../columns/layout';
import { sideTables } from '../../side/sideTables';
import { columnOfTable } from '../../table/schema';
import { reportTable } from '../report/reportTable';
import { guardedComplaints } from '../../guarded/guardedComplaints';
import type { GuardedTable } from '../../guarded/guardedCell';

/** The tables whose cells an inspection mends. */
export const mendedTables = ['complaints', 'calamities', ...historyTables] as const;

/** By what a row of a table is found again. */
export const isFoundById = (table: CellPlace['table']): boolean =>
  table === 'complaints' || table === 'calamities';

/** Complaints and calamities by their row IDs, the lines of a history by their case numbers: of those there are many. */
export function guardedTable(
  context: Excel.RequestContext,
  layout: Layout,
  table: CellPlace['table'],
): GuardedTable {
  if (table === 'complaints') return guardedComplaints(context, layout);
  return {
    column: (key) => columnOfTable(context, sideTables[table], layout.language, key),
    id: isFoundById(table) ? 'rowId' : 'caseNumber',
    isFound: isFoundById(table),
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
