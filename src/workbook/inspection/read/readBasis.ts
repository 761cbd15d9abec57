import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { InspectedCalamity, InspectionBasis } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { tablesAlike } from '../../batch/learnNames';
import { runUntracked } from '../../batch/runBatch';
import { surveyTables, type Survey } from '../../batch/surveyTables';
import { knowTable } from '../../complaints/knowTable';
import { loadChannels, loadList, namesOn } from '../../lists/readLists';
import { headersNow, namesIn, tableName, tableOf } from '../../names/knownNames';
import { tableNames } from '../../names/tableNames';
import { sideTables } from '../../side/sideTables';
import type { Session } from '../../table/session';

/** The names on the lists, the register's words, its calamities and what is a copy of it, in four small trips. */
export function readBasis(session: Session): Promise<Outcome<InspectionBasis>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const [departments, employees, categories] = [
      loadList(context, 'departments'),
      loadList(context, 'employees'),
      loadList(context, 'categories'),
    ];
    const channels = loadChannels(context);
    const survey = await surveyTables(context);
    const calamities = await readCalamities(context, survey, language);
    const register = tableName(namesIn(context), tableNames.complaints);
    return {
      words: workbookTexts[language],
      lists: {
        departments: namesOn(departments, language),
        employees: namesOn(employees, language),
        categories: namesOn(categories, language),
        channels: channels(language, namesOn),
      },
      calamities,
      copies: tablesAlike(survey, tableNames.complaints).filter(({ name }) => name !== register).length,
    };
  });
}

/** None in a register without their table, or where somebody deleted the column that holds their IDs. */
async function readCalamities(
  context: Excel.RequestContext,
  { tables }: Survey,
  language: RegisterLanguage,
): Promise<InspectedCalamity[]> {
  const { name: made, headers } = sideTables.calamities;
  const names = namesIn(context);
  const now = headersNow(names, made, headers(language));
  const found = tables.find(({ name }) => name === tableName(names, made));
  const load = (key: string) => {
    const header = now.get(key) ?? '';
    if (!found?.headers.includes(header)) return null;
    return tableOf(context, made).columns.getItem(header).getDataBodyRange().load('values');
  };
  const ids = load('rowId');
  if (!ids) return [];
  const [codes, categories] = [load('code'), load('category')];
  await context.sync();
  const text = (column: Excel.Range | null, row: number) => String(column?.values[row]?.[0] ?? '');
  return ids.values
    .map(([id], position) => ({
      // Given where a calamity is registered.
      rowId: String(id) as RowId,
      ...{ code: text(codes, position), category: text(categories, position), position },
    }))
    .filter(({ rowId }) => rowId !== '');
}
