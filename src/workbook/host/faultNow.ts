import type { Fault } from '../../usecases/ports/ports';
import { faultOf } from './faultOf';
import { isForbidden } from './isForbidden';
import { Refusal } from './refusal';

/** The fault behind an error from a batch, where AccessDenied may mean that this person may change nothing at all. */
export async function faultNow(error: unknown): Promise<Fault> {
  const fault = faultOf(error);
  const isDenied = fault.code === 'protected' && !(error instanceof Refusal);
  return isDenied && (await isForbidden()) ? { code: 'readOnly' } : fault;
}
