import { parseCaseNumber } from '../complaint/caseNumber';
import type { Complaint } from '../complaint/complaint';

/** The numbers and IDs that stand in a register, as they are read piece by piece. */
export interface TakenIdentities {
  meet(rows: readonly Pick<Complaint, 'caseNumber' | 'rowId'>[]): void;
  ids: ReadonlySet<string>;
  /** How many rows carry a number. */
  carriers: ReadonlyMap<string, number>;
  /** By year the highest sequence. */
  highest: ReadonlyMap<number, number>;
}

/** @param first the rows of the first piece */
export function takenIdentities(first: Parameters<TakenIdentities['meet']>[0] = []): TakenIdentities {
  const ids = new Set<string>();
  const carriers = new Map<string, number>();
  const highest = new Map<number, number>();
  const meet: TakenIdentities['meet'] = (rows) => {
    for (const { caseNumber, rowId } of rows) {
      ids.add(rowId);
      carriers.set(caseNumber, (carriers.get(caseNumber) ?? 0) + 1);
      const parts = parseCaseNumber(caseNumber);
      if (parts) highest.set(parts.year, Math.max(highest.get(parts.year) ?? 0, parts.sequence));
    }
  };
  meet(first);
  return { ids, carriers, highest, meet };
}
