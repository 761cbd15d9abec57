import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { InspectionBasis } from '../../../usecases/ports/inspectionPorts';
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
    const calamities = await calamityIds(context, survey, language);
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

/** None in a register without their table, or where somebody deleted the column that holds them. */
async function calamityIds(
  context: Excel.RequestContext,
  { tables }: Survey,
  language: RegisterLanguage,
): Promise<RowId[]> {
  const { name: made, headers } = sideTables.calamities;
  const names = namesIn(context);
  const header = headersNow(names, made, headers(language)).get('rowId') ?? '';
  const found = tables.find(({ name }) => name === tableName(names, made));
  if (!found?.headers.includes(header)) return [];
  const column = tableOf(context, made).columns.getItem(header).getDataBodyRange().load('values');
  await context.sync();
  return column.values.map(([id]) => String(id) as RowId).filter((id) => id !== '');
}
