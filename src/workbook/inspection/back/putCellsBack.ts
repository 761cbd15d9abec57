import { knowTable } from '../../complaints/knowTable';
import { wantedFormulas } from '../../dress/read/wantedFormulas';
import type { GuardedCell } from '../../guarded/guardedCell';
import { writeGuarded } from '../../guarded/writeGuarded';
import { namesIn } from '../../names/knownNames';
import type { Session } from '../../table/session';
import { readPlace, type WrittenPlace } from '../report/reportLine';
import { guardedTable, isFoundById, mendedTables } from '../write/guardedTables';
import type { Put, ReadLine } from './readLine';

/** Gives single cells what they held, where they still read what the run wrote. */
export async function putCellsBack(
  context: Excel.RequestContext,
  session: Session,
  lines: readonly ReadLine[],
): Promise<Put[]> {
  const { layout } = await knowTable(context, session);
  const formulas = wantedFormulas({ language: layout.language, names: namesIn(context) });
  const open = lines.flatMap((line) => {
    const place = readPlace(String(line.place));
    return place ? [{ line, place, cell: heldBefore(line, place, formulas.get(place.field)) }] : [];
  });
  const put: Put[] = [];
  for (const table of mendedTables) {
    const ours = open.filter(({ place }) => place.table === table);
    const cells = ours.map(({ cell }) => cell);
    const verdicts = await writeGuarded(context, session, guardedTable(context, layout, table), cells);
    put.push(...ours.map(({ line }, index) => ({ line, isBack: verdicts[index] === 'written' })));
  }
  return put;
}

/** @param formula what a calculated column has in every cell */
const heldBefore = (
  { caseNumber, rowId, was, now }: ReadLine,
  { table, field, position, format, isFormula }: WrittenPlace,
  formula: string | undefined,
): GuardedCell => ({
  key: field,
  position,
  id: String(isFoundById(table) ? rowId : caseNumber),
  found: formula === undefined ? now : null,
  formula,
  value: was,
  isFormula,
  format,
});
