import { headersIn } from '../../procedure/complaint/own/requiredOwn';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { loadLaterSetting } from '../names/laterSetting';
import type { Session } from '../table/session';

/** Headers of columns that the office wants filled with every complaint; none in a register that lacks the setting. */
export function readRequired(session: Session): Promise<Outcome<string[]>> {
  return runBatch(session, async (context) => {
    const setting = loadLaterSetting(context, 'requiredOwn');
    await context.sync();
    return headersIn(String(setting() ?? ''));
  });
}
