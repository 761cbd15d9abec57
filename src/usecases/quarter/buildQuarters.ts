import type { Reported } from '../../procedure/calendar/reported';
import { buildQuarter } from './buildQuarter';
import type { QuarterPorts } from './buildQuarter';
import type { Failed } from '../ports/failed';
import type { BuiltQuarter } from '../ports/quarterPorts';

/** What became of a run over several quarters. The tabs that were made stay, however it ended. */
export type QuartersResult =
  | { kind: 'built'; built: BuiltQuarter[] }
  | { kind: 'cancelled'; built: BuiltQuarter[] }
  | (Failed & { built: BuiltQuarter[]; quarter: Reported });

interface Run {
  /** Called before each quarter with how many are done. */
  onProgress: (done: number) => void;
  /** Asked before each quarter. */
  isCancelled: () => boolean;
}

/** Makes or updates the tabs of several quarters, one after the other in the given order. */
export async function buildQuarters(
  ports: QuarterPorts,
  quarters: readonly Reported[],
  run: Run,
): Promise<QuartersResult> {
  const built: BuiltQuarter[] = [];
  for (const quarter of quarters) {
    if (run.isCancelled()) return { kind: 'cancelled', built };
    run.onProgress(built.length);
    const result = await buildQuarter(ports, quarter);
    if (result.kind === 'failed') return { ...result, built, quarter };
    built.push(result.built);
  }
  return { kind: 'built', built };
}
