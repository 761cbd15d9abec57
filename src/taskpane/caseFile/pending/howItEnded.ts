import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Fault } from '../../../usecases/ports/ports';

/** How something that may write a case ends; a call carries what became of its report. */
export interface Ended {
  kind: string;
  fault?: Fault;
  complaint?: Complaint;
  recorded?: Ended;
}

/** Why nothing was written, if that is how it ended. */
export const faultIn = ({ fault, recorded }: Ended): Fault | null => fault ?? recorded?.fault ?? null;

/** The case as it stands since; `null`: as before. */
export const standingIn = ({ kind, complaint, recorded }: Ended): Complaint | null =>
  kind === 'failed' ? null : ((recorded ? standingIn(recorded) : complaint) ?? null);
