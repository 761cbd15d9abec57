import type { Outcome } from '../usecases/ports';
import { faultOf } from './faultOf';

/**
 * Runs a batch and gives its result or its fault as a value. Only `busy` is tried again, once: the host refuses such a
 * request before it does anything, while any other failure may come after part of the batch was applied.
 */
export async function runBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  const first = await attempt(batch);
  return !first.ok && first.fault.code === 'busy' ? attempt(batch) : first;
}

async function attempt<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await Excel.run(batch) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
