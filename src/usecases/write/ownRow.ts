import { readStandIn } from '../../procedure/identity/standIn';
import type { Complaint, ComplaintField, RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../ports/ports';
import type { Identified } from '../ports/identityPorts';
import type { CasePorts } from '../ports/workbookRegister';

/** A case as it was shown, with the ID and number of its own row: one that has none is given them first. */
export async function withOwnId(ports: CasePorts, shown: Complaint): Promise<Outcome<Complaint>> {
  if (readStandIn(shown.rowId) === null) return { ok: true, value: shown };
  const given = await identify(ports, [shown.rowId]);
  if (!given.ok) return given;
  const [own] = given.value;
  return own ? { ok: true, value: own.complaint } : { ok: false, fault: { code: 'rowMissing' } };
}

/**
 * Gives copies of a row an ID and number of their own, and then the one of all these rows that says what was shown. Where
 * none does, nobody can tell which was meant, and nothing may be written.
 */
export async function tellApart(ports: CasePorts, shown: Complaint): Promise<Outcome<Complaint>> {
  const { register } = ports;
  const strays = await register.strays(true);
  if (!strays.ok) return strays;
  const copies = strays.value.filter(({ sharedId }) => sharedId === shown.rowId);
  const given = await identify(
    ports,
    copies.map(({ complaint }) => complaint.rowId),
  );
  if (!given.ok) return given;
  const first = await register.byRowId(shown.rowId);
  if (!first.ok) return first;

  const rows = [...(first.value ? [first.value] : []), ...given.value.map(({ complaint }) => complaint)];
  const meant = rows.find((row) => differing(row, shown).length === 0);
  if (meant) return { ok: true, value: meant };
  const [found] = rows;
  if (!found) return { ok: false, fault: { code: 'rowMissing' } };
  return { ok: false, fault: { code: 'changedByColleague', fields: differing(found, shown), found } };
}

function identify(
  { register, clock, identity }: CasePorts,
  standIns: RowId[],
): Promise<Outcome<Identified[]>> {
  return register.identify({ standIns, today: clock.today(), at: clock.now(), by: identity.me() });
}

/** A number may be another one since: that is what tells a copy apart. */
const differing = (row: Complaint, shown: Complaint): ComplaintField[] =>
  (Object.keys(shown) as ComplaintField[]).filter(
    (field) => field !== 'rowId' && field !== 'caseNumber' && row[field] !== shown[field],
  );
