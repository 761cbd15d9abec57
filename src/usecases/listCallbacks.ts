import { groupCallbacks } from '../procedure/groupCallbacks';
import type { CallbackGroup } from '../procedure/groupCallbacks';
import type { CallbackLine, CallbackLister, Clock, Fault } from './ports';

export type CallbackList =
  { kind: 'listed'; groups: Record<CallbackGroup, CallbackLine[]> } | { kind: 'failed'; fault: Fault };

/** The open complaints by when their relations are to be called back. */
export async function listCallbacks({
  lister,
  clock,
}: {
  lister: CallbackLister;
  clock: Clock;
}): Promise<CallbackList> {
  const lines = await lister.openCases();
  return lines.ok
    ? { kind: 'listed', groups: groupCallbacks(lines.value, clock.today()) }
    : { kind: 'failed', fault: lines.fault };
}
