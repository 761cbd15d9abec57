import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Workbook } from '../../host/model/Workbook';
import { cellsOf } from './wholeWorkbook';

/** All that a workbook holds, seen or not, in a few letters. */
function stateOf(workbook: Workbook): string {
  const rest = { ...workbook, calculation: null, events: null, tracked: null };
  const cells = workbook.sheets.map((sheet) => cellsOf(workbook, sheet));
  return createHash('sha1')
    .update(serialize([rest, cells]))
    .digest('base64');
}

/**
 * For runs that break off at one request after the other: what only reads leaves the workbook as the request before did, and
 * one that is refused leaves it as one whose answer is lost before it. A pane that is opened then knows nothing but the
 * workbook, so how it goes on from each state is looked at once.
 */
export function onceForEachState(): (workbook: Workbook, look: () => Promise<void>) => Promise<void> {
  const seen = new Set<string>();
  return async (workbook, look) => {
    const state = stateOf(workbook);
    if (seen.has(state)) return;
    await look();
    seen.add(state);
  };
}
