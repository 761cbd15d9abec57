import type { Outcome } from '../../usecases/ports/ports';
import { faultNow } from '../host/faultNow';
import { isMisfit } from '../host/faultOf';
import type { Session } from '../table/session';
import { knowing } from './knowing';
import { whatIsMissing } from './whatIsMissing';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
type Runner = <T>(batch: Batch<T>) => Promise<T>;

/**
 * Runs a batch and gives its result or its fault as a value. Only `busy` is tried again, once: the host refuses such a
 * request before it does anything, while any other failure may come after part of the batch was applied. What was renamed
 * is looked for by its new name.
 * @param session `null` for a batch that touches no table of the register
 */
export function runBatch<T>(session: Session | null, batch: Batch<T>): Promise<Outcome<T>> {
  return patiently((once) => Excel.run(once), session, batch);
}

/**
 * The same without `Excel.run`'s tracking of ranges, which costs two actions a range and a clean-up message afterwards.
 * Ranges of such a batch are good until its next sync only.
 */
export function runUntracked<T>(session: Session | null, batch: Batch<T>): Promise<Outcome<T>> {
  return patiently((once) => once(new Excel.RequestContext()), session, batch);
}

async function patiently<T>(run: Runner, session: Session | null, batch: Batch<T>): Promise<Outcome<T>> {
  const first = await attempt(run, session, batch);
  return !first.ok && first.fault.code === 'busy' ? attempt(run, session, batch) : first;
}

async function attempt<T>(run: Runner, session: Session | null, batch: Batch<T>): Promise<Outcome<T>> {
  try {
    const value = await run((context) =>
      session ? knowing(context, session, () => batch(context)) : batch(context),
    );
    return { ok: true, value };
  } catch (error) {
    const fault = await faultNow(error);
    // A formula that names a table or column that was renamed is refused as an argument that doesn't fit.
    const isDoubtful = fault.code === 'registerMissing' || isMisfit(fault);
    const missing = isDoubtful ? await whatIsMissing(session) : null;
    // Nothing is missing by now: it was renamed and renamed back, or more often than it was looked for.
    const isBack = missing === null && fault.code === 'registerMissing';
    return { ok: false, fault: missing ?? (isBack ? { code: 'renamed' } : fault) };
  }
}
