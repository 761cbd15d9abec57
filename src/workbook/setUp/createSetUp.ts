import { isOnePerson, onceOnly } from '../../procedure/setUp/onceOnly';
import type { SetUpPort } from '../../usecases/ports/setUpPorts';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { newSession } from '../table/session';
import { appendNew } from './appendNew';
import { saveDepartments } from './saveDepartments';
import { saveSettings } from './saveSettings';

/** What the workbook does for an office that fills in its register for the first time. */
export function createSetUp(session = newSession()): SetUpPort {
  return {
    saveSettings: (change) => saveSettings(session, change),
    saveDepartments: (changes, added) => saveDepartments(session, changes, added),
    addPeople: (people) =>
      runBatch(session, async (context) => {
        const { language } = (await knowTable(context, session)).layout;
        return appendNew(context, session, language, {
          list: 'employees',
          needs: ['email', 'department'],
          lines: onceOnly(people, []).map(({ name, email, department }) => ({ name, email, department })),
          isOne: (one, other) =>
            isOnePerson(
              { name: one('name'), email: one('email') },
              { name: other('name'), email: other('email') },
            ),
        });
      }),
  };
}
