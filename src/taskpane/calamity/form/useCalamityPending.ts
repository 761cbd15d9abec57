import type { Calamity } from '../../../procedure/calamity/calamity';
import type { CalamityRoles } from '../../../usecases/calamity/calamityRoles';
import type { ChangeResult } from '../../../usecases/calamity/changeCalamity';
import { usePending } from '../../shared/pending/usePending';
import { usePorts } from '../../shared/ports';

/** Calamities that are being written. */
export const useCalamityPending = () =>
  usePending<Calamity, CalamityRoles, ChangeResult>(usePorts(), {
    faultIn: (ended) => (ended.kind === 'failed' ? ended.fault : null),
    standingIn: (ended) =>
      ended.kind === 'saved' ? ended.calamity : ended.kind === 'changed' ? ended.found : null,
  });

export type CalamityPending = ReturnType<typeof useCalamityPending>;
