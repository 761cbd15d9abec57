import { giveIdentity } from '../../src/procedure/identity/giveIdentity';
import { takenIdentities } from '../../src/procedure/identity/takenIdentities';
import { lackingIdentity, type Lacking } from '../../src/procedure/identity/lackingIdentity';
import { printOf, readStandIn, standInOf } from '../../src/procedure/identity/standIn';
import type { Complaint, RowId } from '../../src/procedure/complaint/complaint';
import type { FoundStray, Identified, IdentifyRequest } from '../../src/usecases/ports/identityPorts';

const printOfRow = ({ rowId: _, ...said }: Complaint) => printOf(Object.entries(said));

type Stray = Lacking & { row: Complaint; standIn: RowId };

/** The rows in memory that have no number or ID of their own, as a look in the sheet finds them. */
export function strayRows(rows: readonly Complaint[]): Stray[] {
  return lackingIdentity(rows).flatMap(({ position, copyOf }) => {
    const row = rows[position];
    return row ? [{ position, copyOf, row, standIn: standInOf({ print: printOfRow(row), position }) }] : [];
  });
}

export const foundStrays = (rows: readonly Complaint[], active: RowId | null): FoundStray[] =>
  strayRows(rows).map(({ row, copyOf, standIn }) => ({
    complaint: { ...row, rowId: standIn },
    sharedId: copyOf === null ? null : row.rowId,
    isActive: standIn === active,
  }));

/** Gives rows in memory what they lack; `log` gets what its lines say. */
export function identifyRows(
  rows: readonly Complaint[],
  { standIns, today }: IdentifyRequest,
  log: (rowId: RowId, event: 'typed' | 'copied') => void,
): Identified[] {
  const meant = strayRows(rows).filter(({ standIn }) => standIns.includes(standIn));
  const given = giveIdentity(
    takenIdentities(rows),
    meant.map(({ row, standIn, ...lacking }) => ({
      ...lacking,
      ...row,
      print: readStandIn(standIn)?.print ?? '',
    })),
    today,
  );
  return meant.map(({ row, position, copyOf }, index): Identified => {
    const isNumbered = row.caseNumber !== given[index]?.caseNumber;
    const original = copyOf === null ? null : rows[copyOf];
    Object.assign(row, given[index]);
    log(row.rowId, original ? 'copied' : 'typed');
    // Below the header row.
    const from = original && { row: (copyOf ?? 0) + 2, caseNumber: original.caseNumber };
    return { complaint: { ...row }, row: position + 2, isNumbered, copyOf: from ?? null };
  });
}
