import type { Complaint } from '../../procedure/complaint/complaint';
import type { Language } from '../../usecases/ports/ports';
import { codeOf } from './choices';

/** Reads many cells of the column of statuses: a register has few words for one, so each is understood once. */
export function statusReader(language: Language): (cell: unknown) => Complaint['status'] {
  const codes = new Map<unknown, Complaint['status']>();
  return (cell) => {
    const known = codes.get(cell);
    if (known !== undefined) return known;
    const status = codeOf(language, 'status', cell);
    codes.set(cell, status);
    return status;
  };
}
