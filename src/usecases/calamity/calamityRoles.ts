import type { Clock, Identity, RandomSource } from '../ports/ports';
import type { CalamityAppender, CalamityLog, CalamityReader, CalamityWriter } from '../ports/calamityPorts';

export interface CalamityRoles {
  calamities: CalamityReader & CalamityAppender & CalamityWriter;
  clock: Clock;
  identity: Identity;
  random: RandomSource;
}

/** The line of the log for what this employee does now. */
export function signCalamity(
  { clock, identity }: Pick<CalamityRoles, 'clock' | 'identity'>,
  event: CalamityLog['event'],
): CalamityLog {
  return { event, at: clock.now(), by: identity.me() };
}
