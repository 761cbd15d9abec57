import { contradictionIn } from '../../../procedure/complaint/contradiction';
import { isOpen } from '../../../procedure/lifeCycle/lifeCycle';
import type { Language } from '../../../usecases/ports/ports';
import { codeOf } from '../../columns/choices';
import { dayOf } from '../../sheet/serial';

/**
 * Whether a row ended, by what its cells of status and closing date hold. A register has few words for a status, so each
 * is understood once.
 */
export function endedByCells(language: Language): (status: unknown, closed: unknown) => boolean {
  const codes = new Map<unknown, ReturnType<typeof codeOf<'status'>>>();
  return (text, closed) => {
    const closedOn = dayOf(closed);
    if (isOpen({ closedOn })) return false;
    const status = codes.has(text) ? (codes.get(text) ?? null) : codeOf(language, 'status', text);
    codes.set(text, status);
    return contradictionIn({ status, closedOn }) === null;
  };
}
