import type { HostFinding, HostState } from '../../usecases/ports/hostPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { hostFindings } from '../../usecases/register/hostFindings';
import { loadHost } from '../host/loadHost';
import type { Session } from '../table/session';
import { runUntracked } from './runBatch';

/** The state of Excel itself as it is now, in one small request: people change it while the pane is open. */
export async function lookAtHost(session: Session): Promise<Outcome<HostFinding[]>> {
  const looked = await runUntracked(null, async (context) => {
    const host = loadHost(context);
    await context.sync();
    return host();
  });
  if (looked.ok) return { ok: true, value: hostFindings(rememberHost(session, looked.value)) };
  if (looked.fault.code !== 'readOnly') return looked;
  session.isReadOnly = true;
  return { ok: true, value: ['readOnly'] };
}

/** Keeps what later batches go by; of what couldn't be asked nothing is said, and what was known stays. */
export function rememberHost(session: Session, host: HostState | null): HostState {
  session.isReadOnly = host?.isReadOnly ?? session.isReadOnly;
  session.calculates = host?.calculates ?? session.calculates;
  return host ?? { isReadOnly: session.isReadOnly, calculates: true, shortDate: '' };
}
