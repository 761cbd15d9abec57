import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { InspectionBasis } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { runUntracked } from '../../batch/runBatch';
import { knowTable } from '../../complaints/knowTable';
import { loadList } from '../../lists/readLists';
import type { Session } from '../../table/session';

/** The names on the lists and the register's words, in one trip. */
export function readBasis(session: Session): Promise<Outcome<InspectionBasis>> {
  return runUntracked(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const [departments, employees, categories] = (['departments', 'employees', 'categories'] as const).map(
      (list) => loadList(context, list),
    );
    await context.sync();
    const namesOn = (body: Excel.Range | undefined) =>
      (body?.values ?? []).map(([name]) => String(name).trim()).filter((name) => name !== '');
    return {
      words: workbookTexts[language],
      lists: {
        departments: namesOn(departments),
        employees: namesOn(employees),
        categories: namesOn(categories),
      },
    };
  });
}
