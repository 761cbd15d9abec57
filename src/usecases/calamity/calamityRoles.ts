import type { Calamity } from '../../procedure/calamity/calamity';
import type { RegisterPorts } from '../ports/workbookRegister';
import type { CalamityLog, CalamityPort } from '../ports/calamityPorts';

export interface CalamityRoles extends Omit<RegisterPorts, 'register' | 'expecting'> {
  calamities: CalamityPort;
  /** Hears of a calamity as it will stand, right before it is written. */
  expecting?: (expected: Calamity) => void;
}

/** The line of the log for what this employee does now. */
export function signCalamity(
  { clock, identity }: Pick<CalamityRoles, 'clock' | 'identity'>,
  event: CalamityLog['event'],
): CalamityLog {
  return { event, at: clock.now(), by: identity.me() };
}
