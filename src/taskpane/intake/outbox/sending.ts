import type { CaseNumber, Complaint } from '../../../procedure/complaint/complaint';
import type { Fault } from '../../../usecases/ports/ports';
import type { RegisterPorts } from '../../../usecases/ports/workbookRegister';
import type { KeepingResult } from '../../../usecases/register/keepUnfinished';
import type { Attempt } from '../../../usecases/register/registration';
import type { loadRegistrations } from './loadRegistrations';
import type { UnfinishedForm } from './unfinishedForm';

type Registrations = NonNullable<Awaited<ReturnType<typeof loadRegistrations>>>;

/** Writes a form as a row; a repeat goes on from how the last try ended. */
export type Write = (
  code: Registrations,
  ports: RegisterPorts,
  attempt: Attempt | null,
) => Promise<KeepingResult>;

/** A complaint on its way into the register. */
export interface Sending {
  key: number;
  /** As it will stand, or stands; its number is provisional until it does. */
  complaint: Complaint;
  /** The number that was shown before, where it had to get another one. */
  before: CaseNumber | null;
  /** What it was typed as, to go on with. */
  form: UnfinishedForm;
  write: Write;
  /** `outlives`: it is written also where this pane goes before. */
  state: { kind: 'saving' } | { kind: 'stands' } | { kind: 'waits'; fault: Fault; outlives: boolean };
}

/** Faults that may be over the next time; any other asks something of a person first. */
const passing: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'offline',
  'sessionExpired',
  'cellEditMode',
  'busy',
  'replyLost',
  'notVerified',
  'notLoaded',
  'renamed',
  'unexpected',
]);

export const mayPass = ({ code }: Fault): boolean => passing.has(code);

export const isTriedAgain = ({ state }: Sending): boolean => state.kind === 'waits' && mayPass(state.fault);

export const isWaiting = ({ state }: Sending): boolean => state.kind === 'waits';
