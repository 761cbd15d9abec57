import type { LogEntry, LogEvent } from '../../procedure/lifeCycle/logEntry';
import type { Clock, Identity } from '../ports/ports';

/** The line of the log for something that this employee does now. */
export function sign(
  { clock, identity }: { clock: Pick<Clock, 'now'>; identity: Identity },
  event: LogEvent,
  note = '',
): LogEntry {
  return { event, at: clock.now(), by: identity.me(), ...(note !== '' && { note }) };
}
