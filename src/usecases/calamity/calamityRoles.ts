import type { RegisterPorts } from '../ports/workbookRegister';
import type { CalamityLog, CalamityPort } from '../ports/calamityPorts';

export interface CalamityRoles extends Omit<RegisterPorts, 'register'> {
  calamities: CalamityPort;
}

/** The line of the log for what this employee does now. */
export function signCalamity(
  { clock, identity }: Pick<CalamityRoles, 'clock' | 'identity'>,
  event: CalamityLog['event'],
): CalamityLog {
  return { event, at: clock.now(), by: identity.me() };
}
