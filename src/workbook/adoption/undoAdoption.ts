import type { Outcome } from '../../usecases/ports';
import { Refusal } from '../refusal';
import { runUntracked } from '../runBatch';
import { loadMarker } from './marker';
import { undoRun } from './undoRun';

/** Takes back a run that broke off; nothing happens where there is none. */
export function undoAdoption(run: string): Promise<Outcome<void>> {
  return runUntracked(async (context) => {
    const takeMarker = loadMarker(context);
    await context.sync();
    const marker = takeMarker();
    if (marker?.run !== run) return;
    if (marker.way === 'inPlace' && marker.stage !== 'report') {
      throw new Refusal({ code: 'copyInstead', name: marker.list.sheet });
    }
    await undoRun(context, marker);
  });
}
