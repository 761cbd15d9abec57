import type { CallbackNotes } from '../../procedure/callback/callbackNotes';
import type { CallbackReport } from '../../procedure/callback/callback';
import type { AccessPort } from '../../usecases/ports/accessPorts';
import type { AdoptionPort } from '../../usecases/ports/adoptionPorts';
import type { ExamplePort } from '../../usecases/ports/examplePorts';
import type { InspectionPort } from '../../usecases/ports/inspectionPorts';
import type { CalamityPort } from '../../usecases/ports/calamityPorts';
import type { Intended } from '../../usecases/intentions/intend';
import type { DraftStore } from '../../usecases/ports/drafts';
import type {
  CallbackScript,
  Clock,
  ComplaintsChange,
  EditedRows,
  LanguageChoice,
  Outcome,
  PaneIdentity,
  RandomSource,
} from '../../usecases/ports/ports';
import type { LettersPort } from '../../usecases/ports/letterPorts';
import type { OwnPort } from '../../usecases/ports/ownPorts';
import type { RetentionPort } from '../../usecases/ports/retentionPorts';
import type { SamplePort } from '../../usecases/ports/samplePorts';
import type { SetUpPort } from '../../usecases/ports/setUpPorts';
import type { WorkbookRegister } from '../../usecases/ports/workbookRegister';
import { requiredContext } from '../../ui/texts/requiredContext';

export interface CallRequest {
  script: CallbackScript;
  notes: CallbackNotes;
  onNotes: (notes: CallbackNotes) => void;
  /** Aborted when the person takes the call into the pane: the window is closed, if there is one. */
  signal: AbortSignal;
}

/** Whether Excel shows the pane: one that was closed may live on. */
export interface PaneVisibility {
  isShown: () => boolean;
  /** Gives what stops it. */
  onChange: (listener: () => void) => () => void;
}

/** Everything outside the pane that the pane works with. */
export interface PanePorts {
  register: WorkbookRegister;
  access: AccessPort;
  adoption: AdoptionPort;
  calamities: CalamityPort;
  example: ExamplePort;
  inspection: InspectionPort;
  letters: LettersPort;
  own: OwnPort;
  retention: RetentionPort;
  samples: SamplePort;
  setUp: SetUpPort;
  clock: Clock;
  random: RandomSource;
  identity: PaneIdentity;
  drafts: DraftStore;
  /** What an earlier pane of this person left unfinished. */
  intentions: Pick<Intended, 'finish' | 'look' | 'leave' | 'isKept'>;
  language: LanguageChoice;
  /** Of the add-in, e.g. `1.0.0`. */
  version: string;
  visibility: PaneVisibility;
  /** Tells of presses on buttons of the ribbon, by their functions' names; gives what stops it. */
  onPress: (listener: (button: string) => void) => () => void;
  /** The version that its host serves by now; null where nobody answers. */
  newestVersion: () => Promise<string | null>;
  /** Where Excel has the workbook open: an address of the web or a path on a disk; blank before it was kept. */
  workbookUrl: () => string | null;
  /** Shows the call in a window of its own; `null`: closed without an outcome. */
  call: (request: CallRequest) => Promise<Outcome<CallbackReport | null>>;
  /** Tells in which row other cells were selected, `null`: in several, or not told; resolves to what stops it. */
  onSelectionChanged: (listener: (row: string | null) => void) => Promise<() => Promise<void>>;
  /**
   * Tells of changes to the complaints that this pane didn't make, and in which rows, `null` where rows or columns moved;
   * resolves to what stops it.
   */
  onComplaintsChanged: (
    listener: (change: ComplaintsChange, rows: EditedRows | null) => void,
  ) => Promise<() => Promise<void>>;
  /** The same of the lines that go with a change of a case, in the log and the finished rounds. */
  onLinesChanged: (listener: (change: ComplaintsChange) => void) => Promise<() => Promise<void>>;
}

export const [PortsContext, usePorts] = requiredContext<PanePorts>('a Pane');
