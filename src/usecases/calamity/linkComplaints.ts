import { readStandIn } from '../../procedure/identity/standIn';
import type { CaseNumber } from '../../procedure/complaint/complaint';
import type { LongWork } from '../ports/adoptionPorts';
import type { LinkAccount, LinkRequest } from '../ports/calamityPorts';
import type { Outcome } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';
import type { CalamityRoles } from './calamityRoles';

type Roles = Pick<CalamityRoles, 'calamities' | 'clock'> & { register: Pick<WorkbookRegister, 'identify'> };

/**
 * Links complaints that were selected in the sheet, or unlinks them. Rows that somebody typed or copied get a number and
 * an ID first; those that say something else by now are gone, without a number.
 */
export async function linkComplaints(
  { register, calamities, clock }: Roles,
  request: LinkRequest,
  work: LongWork,
): Promise<Outcome<LinkAccount>> {
  const { candidates, log } = request;
  const strays = candidates.filter(({ rowId }) => readStandIn(rowId) !== null);
  if (strays.length === 0) return calamities.link(request, work);
  const given = await register.identify({
    standIns: strays.map(({ rowId }) => rowId),
    today: clock.today(),
    at: log.at,
    by: log.by,
  });
  if (!given.ok) return given;
  const own = given.value.map(({ complaint: { rowId, caseNumber, calamity } }) => ({
    rowId,
    caseNumber,
    calamity,
  }));
  const others = candidates.filter((candidate) => !strays.includes(candidate));
  const linked = await calamities.link({ ...request, candidates: [...others, ...own] }, work);
  if (!linked.ok) return linked;
  const unknown = strays.slice(own.length).map(() => '' as CaseNumber);
  return { ok: true, value: { ...linked.value, gone: [...linked.value.gone, ...unknown] } };
}
