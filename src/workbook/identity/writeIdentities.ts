import type { Complaint } from '../../procedure/complaint/complaint';
import { readStandIn } from '../../procedure/identity/standIn';
import { headersFit, positionOf, type Layout } from '../columns/layout';
import { printOfRow } from '../columns/strayAt';
import { complaintsTable } from '../complaints/complaintsTable';
import type { FoundStrays } from '../complaints/readStrays';
import { faultOf, isMisfit } from '../host/faultOf';
import { sideTables } from '../side/sideTables';
import { blocksOf, type Block } from '../table/blocks/blocksOf';
import { loadEdge } from '../table/edge';
import type { Session } from '../table/session';
import { settleLines, undoLines } from '../record/settleLines';
import { writeTableLines, type TableLine } from '../table/tableLine';
import { takeBackIdentities, type IdentityBefore, type WrittenIdentity } from './takeBackIdentities';
import { blockIn } from '../table/blocks/blockIn';

/** A row that gets what it lacks, and its line in the log. */
export interface GivenIdentity {
  stray: FoundStrays['strays'][number];
  given: Pick<Complaint, 'caseNumber' | 'rowId'>;
  line: TableLine['cells'];
}

/**
 * Writes numbers and IDs with their lines in the log, in one batch that tells what it met: each row still said what it
 * did, and its cells held what was found. All of it stands there afterwards, or all was taken back and it gives `false`.
 */
export async function writeIdentities(
  context: Excel.RequestContext,
  session: Session,
  { layout, rows }: FoundStrays,
  identities: readonly GivenIdentity[],
): Promise<boolean> {
  const edge = loadEdge(context, sideTables.log);
  await context.sync();
  const log = edge(layout.language);

  const table = complaintsTable(context).load('id');
  const header = table.getHeaderRowRange().load('values');
  const byPosition = new Map(identities.map((identity) => [identity.stray.position, identity]));
  const blocks = blocksOf([...byPosition.keys()]).map((block) => {
    const wanted = Array.from({ length: block.end - block.start }, (_, row) =>
      byPosition.get(block.start + row),
    );
    return { wanted, ...writeBlock(table.getDataBodyRange(), layout, block, rows, wanted) };
  });
  const lines = writeTableLines(
    context,
    session,
    { table: sideTables.log, lines: identities.map(({ line }) => line) },
    log,
  );
  // The cells first: a line too many does less harm than a number in another row.
  const takeBack = async () => {
    const written = blocks.flatMap((block) => wrote(layout, header, block));
    if (written.length > 0)
      await takeBackIdentities(context, session, { id: table.id, headers: header.values[0] ?? [] }, written);
    if (lines.wasWritten()) await undoLines(context, session, [lines]);
  };
  try {
    await context.sync();
  } catch (error) {
    // A batch ends where it fails and leaves what came before. What got no answer is seen by the next look.
    const fault = faultOf(error);
    if (fault.code !== 'replyLost') await takeBack();
    if (isMisfit(fault)) return false;
    throw error;
  }

  const isAsFound = blocks.every(({ wanted, cells }) =>
    wanted.every((identity, row) => {
      const now: unknown[] = cells.values[row] ?? [];
      const found = rows[identity?.stray.position ?? 0];
      return (
        identity &&
        printOfRow(layout, now) === readStandIn(identity.stray.complaint.rowId)?.print &&
        String(now[positionOf(layout, 'rowId')]) === found?.rowId
      );
    }),
  );
  if (isAsFound && headersFit(layout, header) && (await settleLines(context, [lines]))) return true;
  await takeBack();
  return false;
}

type Wanted = readonly (GivenIdentity | undefined)[];

interface Column {
  key: keyof GivenIdentity['given'];
  cells: Excel.Range;
  values: (string | null)[];
}

/** Writes what the rows of a block lack; `cells` are those rows as they were before. */
function writeBlock(
  body: Excel.Range,
  layout: Layout,
  block: Block,
  found: FoundStrays['rows'],
  wanted: Wanted,
) {
  // Where rows are gone and nothing stands in their place, the batch ends here: below the body the table would grow.
  const cells = blockIn(body, block).getIntersection(body).load('values');
  const before = (['caseNumber', 'rowId'] as const).map((key): Column => {
    const column = cells.getColumn(positionOf(layout, key)).load('formulas,numberFormat');
    const values = wanted.map((identity, row) => {
      const now = identity?.given[key] ?? null;
      return now === found[block.start + row]?.[key] ? null : now;
    });
    column.numberFormat = values.map((value) => [value === null ? null : '@']);
    column.values = values.map((value) => [value]);
    return { key, cells: column, values };
  });
  return { start: block.start, cells, before };
}

/** What the batch wrote, as far as it came, under the headers that it met. */
function wrote(
  layout: Layout,
  header: Excel.Range,
  { start, wanted, before }: ReturnType<typeof writeBlock> & { wanted: Wanted },
): WrittenIdentity[] {
  const reached = before.filter(({ cells }) => cells.toJSON().formulas !== undefined);
  return wanted.flatMap((_, row): WrittenIdentity | [] => {
    const cells = reached.flatMap(
      ({ key, cells: { formulas, numberFormat }, values }): IdentityBefore | [] => {
        const given = values[row] ?? null;
        const column = positionOf(layout, key);
        const at = { header: String(header.values[0]?.[column]), column };
        return given === null
          ? []
          : { ...at, given, formula: formulas[row]?.[0], format: numberFormat[row]?.[0] };
      },
    );
    return cells.length > 0 ? { position: start + row, cells } : [];
  });
}
