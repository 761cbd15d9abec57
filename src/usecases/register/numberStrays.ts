import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Identified } from '../ports/identityPorts';
import type { CasePorts } from '../ports/workbookRegister';

/** What one look did, and what it left for a next one. */
export interface Numbering {
  given: Identified[];
  /** Rows whose number turned out other than was told: another pane met them at the same moment. */
  changed: Pick<Complaint, 'rowId' | 'caseNumber'>[];
  /** Rows that were seen for the first time, or changed since the last look: somebody may still be typing there. */
  fresh: boolean;
  /** The active cell of this window is in one of them. */
  active: boolean;
}

/**
 * Gives rows that people typed or copied in the sheet a number and an ID, once two looks found a row the same and this
 * person is not in it. What can't be read or written now is left for a later look. Whoever asks leaves some seconds
 * between two looks.
 */
export function numberStrays({ register, clock, identity }: CasePorts): () => Promise<Numbering> {
  let seen: ReadonlySet<RowId> = new Set();
  return async () => {
    const settled = await register.settleIdentities(clock.now());
    const changed = settled.ok ? settled.value : [];
    const found = await register.strays(false);
    if (!found.ok) return { given: [], changed, fresh: false, active: false };
    const away = found.value.filter(({ isActive }) => !isActive).map(({ complaint }) => complaint.rowId);
    const still = away.filter((rowId) => seen.has(rowId));
    seen = new Set(found.value.map(({ complaint }) => complaint.rowId));
    const request = { standIns: still, today: clock.today(), at: clock.now(), by: identity.me() };
    const given = still.length > 0 ? await register.identify(request) : null;
    return {
      given: given?.ok ? given.value : [],
      changed,
      fresh: still.length < away.length,
      active: away.length < found.value.length,
    };
  };
}
