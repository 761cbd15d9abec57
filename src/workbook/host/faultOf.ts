import type { Fault } from '../../usecases/ports/ports';
import { Refusal } from './refusal';

/**
 * Excel's error codes that a person can do something about.
 * Source: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
const known: Record<string, Fault> = {
  InvalidOperationInCellEditMode: { code: 'cellEditMode' },
  AccessDenied: { code: 'protected' },
  ApiNotFound: { code: 'unsupported' },
  InvalidOrTimedOutSession: { code: 'sessionExpired' },
  InvalidOrTimedOutSessionMessage: { code: 'sessionExpired' },
  ConnectionFailure: { code: 'offline' },
  ActivityLimitReached: { code: 'busy' },
  HostRestartNeeded: { code: 'busy' },
  RequestPayloadSizeLimitExceeded: { code: 'tooLarge' },
  ResponsePayloadSizeLimitExceeded: { code: 'tooLarge' },
  ItemNotFound: { code: 'registerMissing' },
  RequestAborted: { code: 'replyLost' },
  Timeout: { code: 'replyLost' },
};

/** Excel's own code of an error, e.g. `ItemNotFound`; `undefined` for an error that is not Excel's. */
function hostCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The fault behind an error from a batch; a programming error is thrown on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  const code = hostCodeOf(error);
  if (code === undefined) throw error;
  return known[code] ?? { code: 'unexpected', detail: code };
}

/** A write met another number of rows or columns than it has: the batch ended there, with nothing of it applied. */
export const isMisfit = (fault: Fault): boolean =>
  fault.code === 'unexpected' && fault.detail === 'InvalidArgument';

/** The name of a sheet or table arrived after it was looked for: a colleague's, or the old one that it got back. */
export const isTaken = (fault: Fault): boolean =>
  fault.code === 'unexpected' && fault.detail === 'ItemAlreadyExists';

/** A PivotTable would meet another, or cells that aren't its own. */
export const hasNoRoom = (fault: Fault): boolean =>
  fault.code === 'unexpected' && fault.detail === 'PivotTableRangeConflict';
