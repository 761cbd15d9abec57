import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { CalamityPort } from '../ports/calamityPorts';
import type { LettersPort } from '../ports/letterPorts';
import type { Fault, Outcome } from '../ports/ports';
import type { SamplePort } from '../ports/samplePorts';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** The ports whose deeds are kept first. */
export interface DeedPorts {
  register: WorkbookRegister;
  calamities: CalamityPort;
  samples: SamplePort;
  letters: LettersPort;
}

/**
 * How far a deed is. `partly`: something of it stands, and `finish` does the rest; `absent`: nothing does, or nobody can
 * tell and doing it once more does no harm.
 */
export type Standing =
  | { kind: 'stands'; value: unknown }
  | { kind: 'partly'; finish: () => Promise<Outcome<unknown>> }
  | { kind: 'absent' };

/** Whose deed it was, as one speaks of it: a case number, a name, a code; `''` when nobody can tell any more. */
export interface Looked {
  about: string;
  standing: Standing;
}

/** How a pane watches what one that is gone wrote in a row of the register. */
export interface WatchedDeed<Asked extends readonly unknown[] = readonly unknown[]> {
  rowId: (asked: Asked) => RowId;
  /** Nothing can be watched of it while its row is gone: it waits for that. */
  needsRow?: true;
  /** @param wasGone its row was gone at an earlier look */
  watch: (ports: DeedPorts, asked: Asked, row: Complaint | null, wasGone: boolean) => void;
}

/** One operation of a port that takes more than one request, or whose answer may get lost. */
export interface Deed {
  port: keyof DeedPorts;
  /** What is kept of what was asked; without it all is. */
  kept?: (asked: readonly unknown[]) => readonly unknown[];
  /** The ID under which it is kept, where it has one of its own: a repeat is the same deed. */
  idOf?: (asked: readonly unknown[]) => string;
  /** Why it isn't whole, although it ended without a fault. */
  faultIn?: (value: unknown) => Fault | null;
  /** It stays kept, whatever goes wrong, until it stands or whoever asked for it takes it back (`leave`). */
  isOutgoing?: true;
  /** Where it stands now; without it nobody looks, and it is only told that it was broken off. */
  look?: (ports: DeedPorts, asked: readonly unknown[]) => Promise<Outcome<Looked>>;
  /** Does it for somebody who is not there any more. */
  redo?: (ports: DeedPorts, asked: readonly unknown[]) => Promise<Outcome<unknown>>;
  /** What it wrote is watched, by a later pane too; without it nobody needs to. */
  watched?: WatchedDeed;
  /** What the log says of it. */
  entry?: (asked: readonly unknown[]) => LogEntry;
  /** How one speaks of it where nobody looks. */
  about?: (asked: readonly unknown[]) => string;
}

type PortDeed<Asked extends readonly unknown[]> = Omit<
  Deed,
  'kept' | 'idOf' | 'look' | 'redo' | 'watched' | 'entry' | 'about'
> & {
  kept?: (asked: Asked) => readonly unknown[];
  idOf?: (asked: Asked) => string;
  look?: (ports: DeedPorts, asked: Asked) => Promise<Outcome<Looked>>;
  redo?: (ports: DeedPorts, asked: Asked) => Promise<Outcome<unknown>>;
  watched?: WatchedDeed<Asked>;
  entry?: (asked: Asked) => LogEntry;
  about?: (asked: Asked) => string;
};

/** What was kept is what was asked once: so of these types. */
export const deed = <Asked extends readonly unknown[]>(of: PortDeed<Asked>): Deed => of as unknown as Deed;

export const looked = (about: string, standing: Standing): Outcome<Looked> => ({
  ok: true,
  value: { about, standing },
});
