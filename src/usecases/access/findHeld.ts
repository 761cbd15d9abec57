import { recognise, type Person, type Recognised } from '../../procedure/access/recognise';
import { eachPiece } from '../inspection/eachPiece';
import type { AccessPort, ContactRow, HeldAffected } from '../ports/accessPorts';
import type { CalamityPort } from '../ports/calamityPorts';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { LettersPort } from '../ports/letterPorts';
import type { Outcome } from '../ports/ports';

export interface FindPorts {
  access: Pick<AccessPort, 'contacts'>;
  calamities: Pick<CalamityPort, 'calamities'>;
  letters: Pick<LettersPort, 'affected'>;
}

/** What the workbook keeps about somebody, and what may be about them. */
export interface FoundHeld {
  complaints: Recognised<ContactRow>[];
  affected: Recognised<HeldAffected>[];
  /** Complaints of theirs that can't be told from others: typed or copied in the sheet, and without an ID of their own. */
  unnamed: number;
}

/** Reads who complained, and whom calamities hit, as they stand in the workbook at this moment. `null`: cancelled. */
export async function findHeld(
  { access, calamities, letters }: FindPorts,
  person: Person,
  work: InspectionWork,
): Promise<Outcome<FoundHeld | null>> {
  const complaints: ContactRow[] = [];
  const read = await eachPiece(access.contacts, work, (rows) => void complaints.push(...rows));
  if (!read.ok) return read;
  if (!read.value) return { ok: true, value: null };
  const known = await calamities.calamities();
  if (!known.ok) return known;
  const affected: HeldAffected[] = [];
  for (const { calamity } of known.value ?? []) {
    if (work.isCancelled()) return { ok: true, value: null };
    const { code, title } = calamity;
    const rows = await letters.affected(code);
    if (!rows.ok) return rows;
    affected.push(...rows.value.map((row) => ({ ...row, code, title })));
    await work.yieldToPane();
  }
  // Together: what a list says of somebody may lead to a complaint.
  const found = recognise<ContactRow | HeldAffected>(person, [...complaints, ...affected]);
  const isAffected = (one: ContactRow | HeldAffected): one is HeldAffected => 'code' in one;
  const ids = new Map<string, number>();
  for (const { rowId } of complaints) ids.set(rowId, (ids.get(rowId) ?? 0) + 1);
  const theirs = found.flatMap(({ one, ...how }) => (isAffected(one) ? [] : [{ one, ...how }]));
  const named = theirs.filter(({ one }) => one.rowId !== '' && ids.get(one.rowId) === 1);
  return {
    ok: true,
    value: {
      complaints: named,
      affected: found.flatMap(({ one, ...how }) => (isAffected(one) ? [{ one, ...how }] : [])),
      unnamed: theirs.length - named.length,
    },
  };
}
