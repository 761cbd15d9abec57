import type { Complaint } from '../../../procedure/complaint/complaint';
import type { CasePorts } from '../../../usecases/ports/workbookRegister';
import { usePorts } from '../../shared/ports';
import { usePending } from '../../shared/pending/usePending';
import { faultIn, standingIn } from './howItEnded';
import type { Ended } from './howItEnded';

/** Cases that are being written. */
export const useCasePending = () =>
  usePending<Complaint, CasePorts, Ended>(usePorts(), { faultIn, standingIn });

export type Pending = ReturnType<typeof useCasePending>;
