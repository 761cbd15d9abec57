import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { InspectionBasis } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { tablesAlike } from '../../batch/learnNames';
import { runUntracked } from '../../batch/runBatch';
import { surveyTables } from '../../batch/surveyTables';
import { knowTable } from '../../complaints/knowTable';
import { loadList } from '../../lists/readLists';
import { namesIn, tableName } from '../../names/knownNames';
import { tableNames } from '../../names/tableNames';
import type { Session } from '../../table/session';

/** The names on the lists, the register's words and what is a copy of it, in three small trips. */
export function readBasis(session: Session): Promise<Outcome<InspectionBasis>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const [departments, employees, categories] = (['departments', 'employees', 'categories'] as const).map(
      (list) => loadList(context, list),
    );
    const survey = await surveyTables(context);
    const register = tableName(namesIn(context), tableNames.complaints);
    const namesOn = (body: Excel.Range | undefined) =>
      (body?.values ?? []).map(([name]) => String(name).trim()).filter((name) => name !== '');
    return {
      words: workbookTexts[language],
      lists: {
        departments: namesOn(departments),
        employees: namesOn(employees),
        categories: namesOn(categories),
      },
      copies: tablesAlike(survey, tableNames.complaints).filter(({ name }) => name !== register).length,
    };
  });
}
