import type { Fault } from '../usecases/ports';
import { Refusal } from './refusal';

/**
 * Excel's error codes that a person can do something about.
 * Source: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
const known: Record<
  string,
  Fault['code'] &
    (
      | 'cellEditMode'
      | 'protected'
      | 'sessionExpired'
      | 'offline'
      | 'busy'
      | 'tooLarge'
      | 'registerMissing'
      | 'replyLost'
    )
> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  InvalidOrTimedOutSession: 'sessionExpired',
  InvalidOrTimedOutSessionMessage: 'sessionExpired',
  ConnectionFailure: 'offline',
  ActivityLimitReached: 'busy',
  HostRestartNeeded: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'registerMissing',
  RequestAborted: 'replyLost',
  Timeout: 'replyLost',
};

/** Excel's own code of an error, e.g. `ItemNotFound`; `undefined` for an error that is not Excel's. */
export function hostCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The fault behind an error from a batch; a programming error is thrown on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  const code = hostCodeOf(error);
  if (code === undefined) throw error;
  const fault = known[code];
  return fault ? { code: fault } : { code: 'unexpected', detail: code };
}
