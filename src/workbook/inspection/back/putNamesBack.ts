import type { RowId } from '../../../procedure/complaint/complaint';
import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import { readStandIn } from '../../../procedure/identity/standIn';
import { positionOf } from '../../columns/layout';
import { complaintsTable } from '../../complaints/complaintsTable';
import { readIdentities, type Identities } from '../../complaints/readIdentities';
import { readStrays } from '../../complaints/readStrays';
import { takeBackIdentities, type WrittenIdentity } from '../../identity/takeBackIdentities';
import type { Session } from '../../table/session';
import { readGiven, type GivenName } from '../report/givenName';
import { lookAtNameLines, type Names } from './lookAtNameLines';
import { removeNameLines } from './removeNameLines';
import type { Put, ReadLine } from './readLine';

/** A row that got a number or an ID. */
interface Named extends GivenName {
  line: ReadLine;
  rowId: RowId;
  caseNumber: string;
}

/**
 * Takes numbers and IDs back with their lines of the log, but of a complaint to which something else happened since: it is
 * known by them. This pane doesn't give those rows another by itself, until somebody types in them or opens it anew.
 */
export async function putNamesBack(
  context: Excel.RequestContext,
  session: Session,
  lines: readonly ReadLine[],
): Promise<Put[]> {
  const named = lines.flatMap((line): Named[] => {
    const given = readGiven(String(line.place));
    return given
      ? [{ ...given, line, rowId: String(line.rowId) as RowId, caseNumber: String(line.now) }]
      : [];
  });
  if (named.length === 0) return [];
  const found = await readIdentities(context);
  const { language } = found.layout;
  const { used } = await lookAtNameLines(context, language, namesOf(named));
  const written = named.filter(({ rowId }) => !used.has(rowId)).flatMap(writtenIn(found));
  const table = complaintsTable(context).load('id');
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  const met = { id: table.id, headers: header.values[0] ?? [] };
  await takeBackIdentities(
    context,
    session,
    met,
    written.map(({ cells, position }) => ({
      position,
      cells: cells.map((cell) => ({ ...cell, header: String(met.headers[cell.column]) })),
    })),
  );

  const { rows, strays } = await readStrays(context);
  const still = new Map(rows.map(({ rowId, caseNumber }) => [rowId, caseNumber]));
  const back = written.flatMap(({ of }) => (still.get(of.rowId) === of.caseNumber ? [] : of));
  for (const { rowId } of back) session.identified.delete(rowId);
  await removeNameLines(context, session, language, namesOf(back));
  for (const { complaint } of strays) session.leftBare.add(readStandIn(complaint.rowId)?.print ?? '');
  return named.map((one) => ({ line: one.line, isBack: back.includes(one) }));
}

const namesOf = (named: readonly Named[]): Names =>
  new Map(named.map(({ rowId, caseNumber }) => [rowId, caseNumber]));

interface WrittenIn extends Omit<WrittenIdentity, 'cells'> {
  of: Named;
  cells: Omit<WrittenIdentity['cells'][number], 'header'>[];
}

/** The cells that a row got, where it still has the number that it was given. */
function writtenIn({ layout, rows }: Identities): (named: Named) => WrittenIn[] {
  const places = new Map(rows.map(({ rowId }, place) => [rowId, place]));
  return (of) => {
    const position = places.get(of.rowId);
    if (position === undefined || rows[position]?.caseNumber !== of.caseNumber) return [];
    const cell = (key: 'caseNumber' | 'rowId', had: SourceValue, given: string, format: string) =>
      String(had) === given ? [] : [{ column: positionOf(layout, key), given, formula: had, format }];
    const cells = [
      ...cell('caseNumber', of.hadNumber, of.caseNumber, of.numberFormat),
      // Last what tells the row from all others.
      ...cell('rowId', of.hadId, of.rowId, of.idFormat),
    ];
    return cells.length > 0 ? [{ of, position, cells }] : [];
  };
}
