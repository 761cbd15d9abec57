import type { Outcome } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { whatIsMissing } from './whatIsMissing';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
type Runner = <T>(batch: Batch<T>) => Promise<T>;

/**
 * Runs a batch and gives its result or its fault as a value. Only `busy` is tried again, once: the host refuses such a
 * request before it does anything, while any other failure may come after part of the batch was applied.
 */
export function runBatch<T>(batch: Batch<T>): Promise<Outcome<T>> {
  return patiently((once) => Excel.run(once), batch);
}

/**
 * The same without `Excel.run`'s tracking of ranges, which costs two actions a range and a clean-up message afterwards.
 * Ranges of such a batch are good until its next sync only.
 */
export function runUntracked<T>(batch: Batch<T>): Promise<Outcome<T>> {
  return patiently((once) => once(new Excel.RequestContext()), batch);
}

async function patiently<T>(run: Runner, batch: Batch<T>): Promise<Outcome<T>> {
  const first = await attempt(run, batch);
  return !first.ok && first.fault.code === 'busy' ? attempt(run, batch) : first;
}

async function attempt<T>(run: Runner, batch: Batch<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run(batch) };
  } catch (error) {
    const fault = faultOf(error);
    return { ok: false, fault: fault.code === 'registerMissing' ? await whatIsMissing() : fault };
  }
}
