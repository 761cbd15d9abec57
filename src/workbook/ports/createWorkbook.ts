import { createWorkbookRegister } from './createWorkbookRegister';
import { newSession } from '../table/session';
import { onComplaintsChanged, onLinesChanged } from '../watch/onComplaintsChanged';

/** The workbook that is open. All ports of a pane share what it remembers of the sheet. */
export function createWorkbook(workbookAddress?: () => string | null) {
  const session = newSession();
  return {
    register: createWorkbookRegister(session, workbookAddress),
    onComplaintsChanged: onComplaintsChanged.bind(null, session),
    onLinesChanged: onLinesChanged.bind(null, session),
    /** Fetched when a part that is opened now and then first asks for something; most days none does. */
    further: () =>
      import(/* webpackChunkName: "further" */ './createFurtherPorts').then(({ createFurtherPorts }) =>
        createFurtherPorts(session),
      ),
  };
}
