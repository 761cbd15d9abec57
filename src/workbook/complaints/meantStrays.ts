import { readStandIn } from '../../procedure/identity/standIn';
import type { RowId } from '../../procedure/complaint/complaint';
import type { FoundStrays } from './readStrays';

type Stray = FoundStrays['strays'][number];

/**
 * Which of the rows without an ID of their own were meant, each once: one that says the same, where it was seen if there
 * are several. What is not found, because it says something else by now, is left out.
 */
export function meantStrays(strays: readonly Stray[], standIns: readonly RowId[]): Stray[] {
  const byPrint = new Map<string, Stray[]>();
  for (const stray of strays) {
    const print = printIn(stray.complaint.rowId);
    byPrint.set(print, [...(byPrint.get(print) ?? []), stray]);
  }
  const meant = new Set<Stray>();
  for (const standIn of standIns) {
    const alike = (byPrint.get(printIn(standIn)) ?? []).filter((stray) => !meant.has(stray));
    const stray = alike.find(({ complaint }) => complaint.rowId === standIn) ?? alike[0];
    if (stray) meant.add(stray);
  }
  return [...meant].sort((a, b) => a.position - b.position);
}

const printIn = (standIn: RowId): string => readStandIn(standIn)?.print ?? '';
