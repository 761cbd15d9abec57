import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Day } from '../../procedure/calendar/day';
import { lackingHolidays } from '../../procedure/calendar/lackingHolidays';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { numberFormats } from '../columns/columns';
import { knowTable } from '../complaints/knowTable';
import { listHeaders } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { settleLines, undoLines } from '../record/settleLines';
import { serialOf } from '../sheet/serial';
import { loadEdge } from '../table/edge';
import type { TableSchema } from '../table/schema';
import type { Session } from '../table/session';
import { writeTableLines } from '../table/tableLine';
import { twice } from '../table/twice';
import { holidaysOf, loadList } from './readLists';

const schema: TableSchema = {
  name: tableNames.holidays,
  formats: { day: numberFormats.day, name: '@' },
  headers: (language) => listHeaders('holidays', language),
};

/**
 * Writes the public holidays that the list lacks by now below it; gives how many. The writing batch reads the list once more:
 * where a colleague's pane wrote one of them meanwhile, or something else stood there, all of them are taken back.
 */
export function addHolidays(session: Session, today: Day): Promise<Outcome<number>> {
  return runBatch(session, (context) => twice(() => attempt(context, session, today)));
}

async function attempt(context: Excel.RequestContext, session: Session, today: Day): Promise<number | null> {
  const { language } = (await knowTable(context, session)).layout;
  const before = loadList(context, 'holidays');
  const edge = loadEdge(context, schema);
  await context.sync();
  const lacking = lackingHolidays(holidaysOf(before, language), today);
  if (lacking.length === 0) return 0;

  const { holiday } = workbookTexts[language].lists;
  const lines = lacking.map(({ day, code }) => ({ day: serialOf(day), name: holiday[code] }));
  const written = writeTableLines(context, session, { table: schema, lines }, edge(language));
  const after = loadList(context, 'holidays');
  await context.sync();
  const listed = holidaysOf(after, language);
  const ours = written.isInside() ? 1 : 0;
  const isTwice = lacking.some(({ day }) => listed.filter((other) => other === day).length > ours);
  if (!isTwice && (await settleLines(context, [written]))) return lacking.length;
  await undoLines(context, session, [written]);
  return null;
}
