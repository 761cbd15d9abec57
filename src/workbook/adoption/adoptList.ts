import type { AdoptionAccount, AdoptionRequest, LongWork } from '../../usecases/ports/adoptionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { beginAdoption } from './run/beginAdoption';
import { copyList } from './copyList';
import { transformList } from './inPlace/transformList';
import { undoRun } from './run/undoRun';

/**
 * Each step looks what is there before it adds to it, so that a run that broke off anywhere goes on where it was when it
 * is asked again, with no row twice.
 */
export function adoptList(
  session: Session,
  request: AdoptionRequest,
  work: LongWork,
): Promise<Outcome<AdoptionAccount | null>> {
  return runUntracked(session, async (context) => {
    const begun = await beginAdoption(context, session, request);
    if (begun.finished) return begun.finished;
    const adopt = request.way === 'copy' ? copyList : transformList;
    if (await adopt(context, session, request, begun, work)) return begun.marker.account;
    await undoRun(context, session, begun.marker);
    return null;
  });
}
