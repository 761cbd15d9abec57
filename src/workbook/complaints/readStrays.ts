import { lackingAmong, type Lacking } from '../../procedure/identity/lackingIdentity';
import type { Complaint } from '../../procedure/complaint/complaint';
import { readIdentities, type Identities } from './readIdentities';
import { readRowCells } from './readRowCells';
import { strayAt } from '../columns/strayAt';

/** The rows that lack their own number or ID, as one look found them. */
export interface FoundStrays extends Identities {
  /** Those that say something; each with what stands in for its ID. */
  strays: (Lacking & { complaint: Complaint })[];
}

/**
 * Looks through the numbers and IDs of the whole register, and reads the rows that lack one.
 * @param met hears of all rows, piece by piece
 */
export async function readStrays(
  context: Excel.RequestContext,
  met?: (rows: Identities['rows']) => void,
): Promise<FoundStrays> {
  const lackingIn = lackingAmong();
  const lacking: Lacking[] = [];
  const { layout, rows, top } = await readIdentities(context, (piece) => {
    lacking.push(...lackingIn(piece));
    met?.(piece);
  });
  const cells = await readRowCells(
    context,
    lacking.map(({ position }) => position),
  );
  const strays = lacking.flatMap(({ position, copyOf }, index) => {
    const complaint = strayAt(layout, cells[index] ?? [], position);
    return complaint ? [{ position, copyOf, complaint }] : [];
  });
  return { layout, rows, strays, top };
}
