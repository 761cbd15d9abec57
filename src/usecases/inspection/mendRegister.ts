import { dressKinds, isCellKind } from '../../procedure/inspection/cells/kinds';
import type { Renaming } from '../../procedure/inspection/cells/inspectionContext';
import { createTally } from '../../procedure/inspection/tally';
import type { FoundMend, InspectionWork } from '../ports/inspectionPorts';
import type { IdentifyRequest } from '../ports/identityPorts';
import type { Outcome, RandomSource } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { goThrough } from './goThrough';
import type { FoundCell, InspectionPorts } from './goThrough';
import type { Inspected } from './inspectRegister';

/** What was mended, and what remains. */
export interface Mended {
  /** Looks or formulas of the sheet were put back. */
  dressed: boolean;
  /** Rows that got a number or an ID. */
  named: number;
  written: number;
  /** Cells in which somebody typed meanwhile. */
  left: number;
  /** What only a person can decide; `null`: cancelled, and what was mended until then stays. */
  remains: Inspected | null;
}

/**
 * Reads the register once more and mends piece by piece what can be mended without guessing, so that it rests on what the
 * sheet says at that moment; and names that left their list, by what somebody says that they are called now. Rows get their
 * numbers and IDs first, because a cell is found again by them.
 */
export async function mendRegister(
  ports: InspectionPorts & CasePorts & { random: RandomSource },
  work: InspectionWork,
  renamings: readonly Renaming[] = [],
): Promise<Outcome<Mended>> {
  const { inspection, clock, random } = ports;
  const basis = await inspection.basis();
  if (!basis.ok) return basis;
  const run = { run: random.rowId(), at: clock.now() };
  const account = { written: 0, left: 0 };
  // First come rows that join the table, and then what they are found again by.
  const taken = await inspection.mendDress(run, 0, ['outside'], work);
  if (!taken.ok) return taken;
  let lines = taken.value;
  const named = await nameRows(ports, work, async (rows) => {
    const told = await inspection.tellNames(run, lines, rows);
    lines += rows.length;
    return told;
  });
  if (!named.ok) return named;
  const looks = dressKinds.filter((kind) => kind !== 'outside');
  const dressed = await inspection.mendDress(run, lines, looks, work);
  if (!dressed.ok) return dressed;
  lines += dressed.value;
  const tally = createTally(basis.value.words);
  const rows = await goThrough(ports, { ...basis.value, renamings }, work, async (found) => {
    const mends = found.flatMap(asMend);
    found.filter((cell) => asMend(cell).length === 0).forEach(tally.add);
    if (mends.length === 0) return { ok: true, value: undefined };
    const mended = await inspection.mend(run, lines + account.written + account.left, mends);
    if (mended.ok) {
      account.written += mended.value.written;
      account.left += mended.value.left;
    }
    return mended;
  });
  if (!rows.ok) return rows;
  const { lists } = basis.value;
  const remains =
    rows.value === null ? null : { rows: rows.value, found: tally.found(), sampled: null, lists };
  return {
    ok: true,
    value: { dressed: taken.value + dressed.value > 0, named: named.value, ...account, remains },
  };
}

function asMend({ place, caseNumber, value, formula, finding }: FoundCell): FoundMend[] {
  const isNamed = place.table !== 'complaints' || place.rowId !== '';
  if (!isNamed || !('to' in finding)) return [];
  const { kind, to } = finding;
  return isCellKind(kind) ? [{ place, caseNumber, found: value, formula, mend: { kind, to } }] : [];
}

/** Rows that were typed or copied in the sheet; one in which this person stands may still be typed in. */
async function nameRows(
  { register, clock, identity }: CasePorts,
  work: InspectionWork,
  tell: NonNullable<IdentifyRequest['tell']>,
): Promise<Outcome<number>> {
  if (work.isCancelled()) return { ok: true, value: 0 };
  const strays = await register.strays(true);
  if (!strays.ok) return strays;
  const standIns = strays.value.filter(({ isActive }) => !isActive).map(({ complaint }) => complaint.rowId);
  if (standIns.length === 0) return { ok: true, value: 0 };
  const request = {
    standIns,
    today: clock.today(),
    at: clock.now(),
    by: identity.me(),
    work,
    tell,
  };
  const identified = await register.identify(request);
  return identified.ok ? { ok: true, value: identified.value.length } : identified;
}
