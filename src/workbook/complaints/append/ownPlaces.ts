import type { Entered } from '../../../procedure/complaint/openComplaint';
import { Refusal } from '../../host/refusal';
import type { Known, Session } from '../../table/session';
import { knowTable } from '../knowTable';

/** Where in the table a column of the office's own stands, from 0. */
interface OwnPlace {
  header: string;
  place: number;
}

/**
 * What is known of the table, with where the columns of the office's own stand for which something was typed.
 * @throws Refusal `columnMissing` where one is gone or has another name: what was typed for it belongs nowhere else
 */
export async function knowOwn(
  context: Excel.RequestContext,
  session: Session,
  { own = [] }: Entered,
): Promise<Known & { own: OwnPlace[] }> {
  const placesIn = ({ layout: { headers = [], keys } }: Known): OwnPlace[] =>
    own.map(({ column: { header } }) => ({
      header,
      place: headers.findIndex((one, place) => one === header && keys[place] === null),
    }));
  const isWhole = (known: Known) => placesIn(known).every(({ place }) => place >= 0);
  // What is remembered may be older than the column.
  if (session.known && !isWhole(session.known)) session.known = null;
  const known = await knowTable(context, session);
  const places = placesIn(known);
  const gone = places.find(({ place }) => place < 0);
  if (gone) {
    session.known = null;
    throw new Refusal({ code: 'columnMissing', name: gone.header });
  }
  return { ...known, own: places };
}

/**
 * Asks, in the batch that writes a row and before it does, whether these columns are still called so, and which of them a
 * formula fills by now, which would be written over; what it gives tells after the sync.
 */
export function loadOwnPlaces(
  table: Excel.Table,
  header: Excel.Range,
  places: readonly OwnPlace[],
): { isAsKnown: () => boolean; calculated: () => string | undefined } {
  const body = places.length > 0 ? table.getDataBodyRange() : null;
  const above = places.map(({ place }) => body?.getColumn(place).getLastCell().load('formulas,values'));
  return {
    isAsKnown: () => places.every(({ header: name, place }) => header.values[0]?.[place] === name),
    calculated: () =>
      places.find((_, index) => {
        const formula: unknown = above[index]?.formulas[0]?.[0];
        return (
          typeof formula === 'string' && formula.startsWith('=') && formula !== above[index]?.values[0]?.[0]
        );
      })?.header,
  };
}
