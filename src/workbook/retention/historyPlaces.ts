import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { complaintFields, isPersonal, type ComplaintField } from '../../procedure/complaint/fields';
import { changesUnsaid } from '../../procedure/retention/changesUnsaid';
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
  /** The name that we made its table with; without it, it is no table. */
  made?: string;
  table: (context: Excel.RequestContext) => GuardedTable;
  /** The column that tells whose a line is. */
  whose: { column: string; by: 'rowId' | 'caseNumber' };
  /** What a column with something personal is to say instead. */
  instead: Instead;
  /** The same of a line about any other complaint. */
  ofOthers?: Instead;
}

type Instead = Readonly<Record<string, (value: SourceValue) => SourceValue>>;

const blank = () => '';

/** The places in tables. @param present the tables of the workbook, by the names that we made them with */
export function historyPlaces(present: ReadonlySet<string>, language: RegisterLanguage): HistoryPlace[] {
  const { columns, log } = workbookTexts[language];
  const { events, changed } = log;
  const said = Object.values(events);
  const headersOf = (fields: readonly ComplaintField[]) => fields.map((field) => columns[field]);
  const headers = {
    personal: headersOf(complaintFields.filter(isPersonal)),
    others: headersOf(complaintFields.filter((field) => !isPersonal(field))),
    changed,
  };
  const inLog = { what: (what: SourceValue) => eventOnly(String(what), said, events.anonymised) };
  const ofOthers = { what: (what: SourceValue) => changesUnsaid(String(what), headers) };
  const scorecards = [...present].flatMap((name) => codeOfTable(name) || []).map(scorecardPlace(language));
  return [
    place(sideTables.rounds, language, { promise: blank, remedy: blank, answer: blank }),
    { ...place(sideTables.log, language, inLog), ofOthers },
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
function place(schema: TableSchema, language: RegisterLanguage, instead: Instead, id?: string): HistoryPlace {
  return {
    made: schema.name,
    table: (context) => ({
      column: (key) => columnOfTable(context, schema, language, key),
      id: id ?? 'caseNumber',
      isFound: id !== undefined,
    }),
    whose: { column: 'rowId', by: 'rowId' },
    instead,
  };
}
