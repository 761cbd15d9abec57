import { intend } from '../../usecases/intentions/intend';
import type { IntentionStore } from '../../usecases/ports/intentions';
import { lazyPort } from '../../usecases/ports/lazyPort';
import { createWorkbookRegister } from './createWorkbookRegister';
import { newSession } from '../table/session';
import { onComplaintsChanged, onLinesChanged } from '../watch/onComplaintsChanged';
import { onSelectionChanged } from '../watch/onSelectionChanged';
import { shared } from '../watch/shared';

type StoreOf = (placeNow: () => { workbook: string | null; address: string }) => IntentionStore;

/**
 * The workbook that is open. All ports of a pane share what it remembers of the sheet, and keep what they are asked first.
 * @param storeOf what keeps that, for the workbook that is open now
 */
export function createWorkbook(workbookAddress: () => string | null, storeOf: StoreOf) {
  const session = newSession();
  let loading: ReturnType<typeof load> | undefined;
  const load = () =>
    import(/* webpackChunkName: "further" */ './createFurtherPorts').then(({ createFurtherPorts }) =>
      createFurtherPorts(session),
    );
  const loaded = () => (loading ??= load());
  const { ports, finish, look, leave, isKept } = intend(
    {
      register: createWorkbookRegister(session, workbookAddress),
      calamities: lazyPort(() => loaded().then(({ calamities }) => calamities)),
      samples: lazyPort(() => loaded().then(({ samples }) => samples)),
      letters: lazyPort(() => loaded().then(({ letters }) => letters)),
    },
    {
      store: storeOf(() => ({ workbook: session.workbookId, address: workbookAddress() ?? '' })),
      newId: () => crypto.randomUUID(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      after: (milliseconds, act) => setTimeout(act, milliseconds),
    },
  );
  return {
    register: ports.register,
    intentions: { finish, look, leave, isKept },
    onSelectionChanged: shared(onSelectionChanged),
    onComplaintsChanged: shared(onComplaintsChanged.bind(null, session)),
    onLinesChanged: shared(onLinesChanged.bind(null, session)),
    /** Fetched when a part that is opened now and then first asks for something; most days none does. */
    further: async () => ({ ...(await loaded()), ...ports }),
  };
}
