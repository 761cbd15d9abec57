import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { samePerson } from '../../procedure/text/samePerson';
import type { Outcome } from '../../usecases/ports/ports';
import type { HeadChange, HeadedDepartment, Saved } from '../../usecases/ports/setUpPorts';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { faultOf } from '../host/faultOf';
import { changeRows } from '../record/changeRows';
import type { Session } from '../table/session';
import { appendNew } from './appendNew';
import { namedSchema } from './namedSchema';

export function saveDepartments(
  session: Session,
  changes: readonly HeadChange[],
  added: readonly HeadedDepartment[],
): Promise<Outcome<Saved>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    if (changes.length > 0 && !(await isChanged(context, session, language, changes))) return 'changed';
    const written = await appendNew(context, session, language, {
      list: 'departments',
      needs: ['head', 'headEmail'],
      lines: added.map((department) => ({ ...department })),
      isOne: (one, other) => samePerson(one('name'), other('name')),
    });
    return written === added.length ? 'written' : 'changed';
  });
}

/** False where somebody changed one of them since it was shown. */
async function isChanged(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  changes: readonly HeadChange[],
): Promise<boolean> {
  const rows = changes.map(({ seen, head, headEmail }) => ({
    identity: { name: seen.name },
    seen: { ...seen },
    changes: { head, headEmail },
  }));
  const heads = namedSchema('departments', ['name', 'head', 'headEmail']);
  try {
    return (await changeRows(context, session, heads, language, { rows })).kind === 'written';
  } catch (error) {
    if (faultOf(error).code === 'rowMissing') return false;
    throw error;
  }
}
