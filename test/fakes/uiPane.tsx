import { act, render } from '@testing-library/react';
import { texts as en } from '../../src/i18n/en';
import { texts as nl } from '../../src/i18n/nl';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { lightTheme } from '../../src/ui/theme/lightTheme';
import { Pane } from '../../src/taskpane/shell/Pane';
import type { CallRequest, PanePorts } from '../../src/taskpane/shared/ports';
import type { View } from '../../src/taskpane/shell/view';
import type { AdoptionPort } from '../../src/usecases/ports/adoptionPorts';
import type { AccessPort } from '../../src/usecases/ports/accessPorts';
import type { RetentionPort } from '../../src/usecases/ports/retentionPorts';
import type { InspectionPort } from '../../src/usecases/ports/inspectionPorts';
import type { LettersPort } from '../../src/usecases/ports/letterPorts';
import type { CallbackReport } from '../../src/procedure/callback/callback';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import type { Clock, ComplaintsChange, Language, Outcome } from '../../src/usecases/ports/ports';
import { aComplaint } from '../fixtures/aComplaint';
import { aPerson } from './aPerson';
import { fakeAccess } from './fakeAccess';
import { fakeAdoption } from './fakeAdoption';
import { fakeCalamities } from './fakeCalamities';
import type { FakeCalamities } from './fakeCalamities';
import { fakeDrafts } from './fakeDrafts';
import type { FakeDrafts } from './fakeDrafts';
import { fakeExample } from './fakeExample';
import { fakeOwn } from './fakeOwn';
import { fakeRetention } from './fakeRetention';
import { fakeInspection } from './fakeInspection';
import { fakeLetters } from './fakeLetters';
import { fakeRegister } from './fakeRegister';
import { fakeSetUp } from './fakeSetUp';
import { fakeSamples } from './fakeSamples';
import type { FakeSamples } from './fakeSamples';
import { fakeVisibility } from './fakeVisibility';
import { fixedClock } from './fixedClock';
import { fixedIdentity } from './fixedIdentity';
import { seededRandom } from './seededRandom';

type Answer = Outcome<CallbackReport | null>;

interface PaneOptions {
  adoption?: AdoptionPort;
  calamities?: FakeCalamities;
  example?: PanePorts['example'];
  inspection?: InspectionPort;
  own?: PanePorts['own'];
  access?: AccessPort;
  retention?: RetentionPort;
  letters?: LettersPort;
  samples?: FakeSamples;
  setUp?: PanePorts['setUp'];
  drafts?: FakeDrafts;
  /** What an earlier pane left. */
  intentions?: Partial<PanePorts['intentions']>;
  register?: ReturnType<typeof fakeRegister>;
  rows?: Partial<Complaint>[];
  view?: View;
  language?: Language;
  /** The version that the host serves; the pane is 1.2.3. */
  newest?: string | null;
  /** Where the workbook is open. */
  workbookUrl?: string;
  /** The employee at the pane; `''` for somebody who did not say so. */
  me?: string;
  clock?: Clock;
  /** The caller in the window; closes it without an outcome unless told otherwise. */
  call?: (request: CallRequest) => Promise<Answer>;
}

/** As when somebody pasted over the whole sheet. */
const everyRow = { first: 1, last: 1_048_576, ids: true };

/** The pane on a register in memory on Wednesday 8 July 2026, with a person at the keyboard. */
export function openPane(options: PaneOptions = {}) {
  const {
    drafts = fakeDrafts(),
    register = fakeRegister(),
    calamities = fakeCalamities(),
    samples = fakeSamples(register),
    rows = [],
    newest = '1.2.3',
    view = 'today',
    language = 'nl',
  } = options;
  register.rows.push(...rows.map(aComplaint));
  const listeners = new Set<(row: string | null) => void>();
  const changeListeners = new Set<Parameters<PanePorts['onComplaintsChanged']>[0]>();
  const hearOf = (change: ComplaintsChange) =>
    act(async () => changeListeners.forEach((listener) => listener(change, everyRow)));
  const visibility = fakeVisibility();
  const presses = new Set<(button: string) => void>();
  const ports: PanePorts = {
    register,
    access: options.access ?? fakeAccess(register).port,
    adoption: options.adoption ?? fakeAdoption(),
    calamities: calamities.port,
    example: options.example ?? fakeExample(register).port,
    inspection: options.inspection ?? fakeInspection().port,
    own: options.own ?? fakeOwn().port,
    retention: options.retention ?? fakeRetention().port,
    letters: options.letters ?? fakeLetters().port,
    samples: samples.port,
    setUp: options.setUp ?? fakeSetUp(register).port,
    clock: options.clock ?? fixedClock('2026-07-08'),
    random: seededRandom(1),
    identity: fixedIdentity(options.me ?? ''),
    drafts,
    intentions: {
      finish: async () => ({ ok: true, value: [] }),
      look: async () => ({ ok: true, value: undefined }),
      isKept: async () => ({ ok: true, value: true }),
      leave: async () => ({ ok: true, value: undefined }),
      ...options.intentions,
    },
    language: { chosen: () => null, choose: (chosen) => chosen ?? language },
    visibility: visibility.port,
    onPress: (listener) => {
      presses.add(listener);
      return () => void presses.delete(listener);
    },
    version: '1.2.3',
    newestVersion: async () => newest,
    workbookUrl: () => options.workbookUrl ?? 'https://kantoor.sharepoint.com/Klachten.xlsx',
    call: options.call ?? (async () => ({ ok: true, value: null })),
    onSelectionChanged: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    onLinesChanged: async (listener) => {
      changeListeners.add(listener);
      return async () => void changeListeners.delete(listener);
    },
    onComplaintsChanged: async (listener) => {
      changeListeners.add(listener);
      return async () => void changeListeners.delete(listener);
    },
  };
  const { unmount } = render(
    <Pane
      ports={ports}
      locale={{ language, texts: language === 'nl' ? nl : en, words: workbookTexts[language] }}
      theme={lightTheme}
      view={view}
    />,
  );
  return {
    /** Excel tells of a change to the complaints that was made already. */
    hearOf,
    user: aPerson(),
    close: unmount,
    /** Presses a button of the ribbon, by its function's name. */
    press: (button: string) => act(async () => presses.forEach((listener) => listener(button))),
    /** Closes the pane with its ✕, in a runtime that lives on; and opens it again. */
    hide: () => act(async () => visibility.set(false)),
    show: () => act(async () => visibility.set(true)),
    register,
    samples,
    calamities,
    drafts,
    /** Selects a row in the sheet, as the person does with the mouse. */
    selectRow: (row: Complaint | null) =>
      act(async () => {
        register.selectedRow = row && row.rowId;
        listeners.forEach((listener) => listener(row && row.rowId));
      }),
    /** Changes the rows of the sheet as a colleague does, of which Excel tells the pane. */
    changeAsColleague: (change: (rows: Complaint[]) => void) =>
      act(async () => {
        change(register.rows);
        changeListeners.forEach((listener) => listener('colleague', everyRow));
      }),
  };
}
