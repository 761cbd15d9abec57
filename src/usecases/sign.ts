import type { LogEntry, LogEvent } from '../procedure/logEntry';
import type { CasePorts } from './workbookRegister';

/** The line of the log for something that this employee does now. */
export function sign(
  { clock, identity }: Pick<CasePorts, 'clock' | 'identity'>,
  event: LogEvent,
  note = '',
): LogEntry {
  return { event, at: clock.now(), by: identity.me(), ...(note !== '' && { note }) };
}
