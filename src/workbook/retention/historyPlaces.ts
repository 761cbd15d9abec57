import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { eventOnly } from '../../procedure/retention/eventOnly';
import type { GuardedTable } from '../guarded/guardedCell';
import { reportColumns } from '../adoption/report/reportLines';
import { reportTable } from '../inspection/report/reportTable';
import { inspectionTable } from '../names/tableNames';
import { codeOfTable } from '../sample/scoreColumns';
import { scoreSchema } from '../sample/scoreCells';
import { sideTables } from '../side/sideTables';
import { columnOfTable, type TableSchema } from '../table/schema';

/** Where the workbook keeps something of a complaint beside its row. */
export interface HistoryPlace {
  table: (context: Excel.RequestContext) => GuardedTable;
  /** The column that tells whose a line is. */
  whose: { column: string; by: 'rowId' | 'caseNumber' };
  /** What a column with something personal is to say instead. */
  instead: Readonly<Record<string, (value: SourceValue) => SourceValue>>;
}

const blank = () => '';

/** The places in tables. @param present the tables of the workbook, by the names that we made them with */
export function historyPlaces(present: ReadonlySet<string>, language: RegisterLanguage): HistoryPlace[] {
  const { events } = workbookTexts[language].log;
  const said = Object.values(events);
  const scorecards = [...present].flatMap((name) => codeOfTable(name) || []).map(scorecardPlace(language));
  return [
    place(sideTables.rounds, language, { promise: blank, remedy: blank, answer: blank }),
    place(sideTables.log, language, { what: (what) => eventOnly(String(what), said, events.anonymised) }),
    // Without its place nothing of a line can be put back.
    ...(present.has(inspectionTable)
      ? [place(reportTable, language, { was: blank, now: blank, place: blank }, 'line')]
      : []),
    ...scorecards,
  ];
}

const scorecardPlace = (language: RegisterLanguage) => (code: string) =>
  place(scoreSchema(code), language, { remark: blank, action: blank });

/** The report of a list that was adopted: its lines are no table. @param rows of the sheet that are used */
export const adoptionPlace = (sheet: string, rows: number): HistoryPlace => ({
  table: (context) => ({
    column: (key) => context.workbook.worksheets.getItem(sheet).getRange(`${key}1:${key}${rows}`),
    id: reportColumns.caseNumber,
    isFound: false,
  }),
  whose: { column: reportColumns.caseNumber, by: 'caseNumber' },
  instead: { [reportColumns.original]: blank, [reportColumns.now]: blank },
});

/** @param id finds a line again; the number of its case tells several alike, which are compared by what they say */
function place(
  schema: TableSchema,
  language: RegisterLanguage,
  instead: HistoryPlace['instead'],
  id?: string,
): HistoryPlace {
  return {
    table: (context) => ({
      column: (key) => columnOfTable(context, schema, language, key),
      id: id ?? 'caseNumber',
      isFound: id !== undefined,
    }),
    whose: { column: 'rowId', by: 'rowId' },
    instead,
  };
}
