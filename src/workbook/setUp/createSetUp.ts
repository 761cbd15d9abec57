import type { SetUpPort } from '../../usecases/ports/setUpPorts';
import { newSession } from '../table/session';
import { addPeople } from './addPeople';
import { saveDepartments } from './saveDepartments';
import { saveSettings } from './saveSettings';

/** What the workbook does for an office that fills in its register for the first time. */
export function createSetUp(session = newSession()): SetUpPort {
  return {
    saveSettings: (change) => saveSettings(session, change),
    saveDepartments: (changes, added) => saveDepartments(session, changes, added),
    addPeople: (people) => addPeople(session, people),
  };
}
