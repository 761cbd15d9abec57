import type { AdoptionAccount, AdoptionRequest, LongWork } from '../../usecases/adoption/adoptionPorts';
import type { Outcome } from '../../usecases/ports';
import { runUntracked } from '../runBatch';
import type { Session } from '../session';
import { beginAdoption } from './beginAdoption';
import { copyList } from './copyList';
import { transformList } from './inPlace/transformList';
import { undoRun } from './undoRun';

/**
 * Each step looks what is there before it adds to it, so that a run that broke off anywhere goes on where it was when it
 * is asked again, with no row twice.
 */
export function adoptList(
  session: Session,
  request: AdoptionRequest,
  work: LongWork,
): Promise<Outcome<AdoptionAccount | null>> {
  return runUntracked(async (context) => {
    const begun = await beginAdoption(context, request);
    if (begun.finished) return begun.finished;
    const adopt = request.way === 'copy' ? copyList : transformList;
    if (await adopt(context, session, request, begun, work)) return begun.marker.account;
    await undoRun(context, begun.marker);
    return null;
  });
}
