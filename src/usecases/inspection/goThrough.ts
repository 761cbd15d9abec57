import { caseNumberOf, saidBy } from '../../procedure/inspection/inspectedFields';
import { duplicateRows } from '../../procedure/inspection/duplicateRows';
import type { DuplicateRow } from '../../procedure/inspection/duplicateRows';
import { inspectLine } from '../../procedure/inspection/inspectLine';
import type { HistoryLine } from '../../procedure/inspection/inspectLine';
import { knownRows } from '../../procedure/inspection/knownRows';
import type { KnownRows } from '../../procedure/inspection/knownRows';
import { inspectRow } from '../../procedure/inspection/inspectRow';
import { inspectionContext } from '../../procedure/inspection/cells/inspectionContext';
import { inspectName } from '../../procedure/inspection/cells/inspectText';
import { mend, question } from '../../procedure/inspection/cells/cellFinding';
import type { CellFinding } from '../../procedure/inspection/cells/cellFinding';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import type { InspectionContext, Renaming } from '../../procedure/inspection/cells/inspectionContext';
import { officeFormulas } from '../../procedure/inspection/officeFormulas';
import type { FoundInRow, InspectedRow } from '../../procedure/inspection/inspectedFields';
import type { ComplaintField } from '../../procedure/complaint/complaint';
import type { CellPlace } from '../../procedure/inspection/tally';
import { historyTables } from '../ports/inspectionPorts';
import type {
  HistoryTable,
  InspectedCalamity,
  InspectionBasis,
  InspectionPort,
  InspectionWork,
} from '../ports/inspectionPorts';
import type { Clock, Outcome } from '../ports/ports';
import { eachPiece } from './eachPiece';

export interface InspectionPorts {
  inspection: InspectionPort;
  clock: Clock;
}

/** A cell in which something is wrong. */
export interface FoundCell {
  place: CellPlace;
  caseNumber: string;
  value: SourceValue;
  formula?: string | undefined;
  finding: CellFinding;
}

/** What is done about what a piece of the register holds. */
type Take = (found: readonly FoundCell[]) => Promise<Outcome<unknown>> | void;

/**
 * Reads the whole register once, rows first and then their history, and hands on what is wrong in each piece.
 * @returns how many rows there were; `null`: cancelled
 */
export async function goThrough(
  { inspection, clock }: InspectionPorts,
  { words, lists, calamities, renamings = [] }: InspectionBasis & { renamings?: readonly Renaming[] },
  work: InspectionWork,
  take: Take,
): Promise<Outcome<number | null>> {
  const context = inspectionContext({ words, lists, today: clock.today(), renamings });
  const known = knownRows();
  const duplicates = duplicateRows(context);
  let count = 0;
  const read = await eachPiece(
    (start) => inspection.rows(start),
    work,
    (rows) => {
      count += rows.filter(({ isBlank }) => !isBlank).length;
      const offices = officeFormulas(rows);
      rows.forEach(duplicates.meet);
      return take(rows.flatMap((row) => foundIn(row, known, context, offices)));
    },
  );
  if (!read.ok) return read;
  const lost = read.value ? await take(duplicates.lost().map(foundDuplicate)) : undefined;
  if (lost && !lost.ok) return lost;
  known.also(calamities.map(({ rowId }) => rowId));
  const named = read.value
    ? await take(calamities.flatMap((one) => foundInCalamity(one, context)))
    : undefined;
  if (named && !named.ok) return named;
  const followed = read.value ? await goThroughHistory(inspection, known, work, take) : read;
  if (!followed.ok) return followed;
  return { ok: true, value: followed.value ? count : null };
}

function foundIn(
  row: InspectedRow,
  known: KnownRows,
  context: InspectionContext,
  offices: ReadonlySet<ComplaintField>,
): FoundCell[] {
  const { rowId, position } = row;
  const caseNumber = caseNumberOf(row);
  const identity = known.meet(row);
  const isNamed = rowId !== '' && identity?.kind !== 'copies';
  const says = isNamed ? undefined : saidBy(row.values);
  const cell = ({ field, ...found }: FoundInRow): FoundCell => ({
    place: { table: 'complaints', rowId, position, field, ...(says !== undefined && { says }) },
    caseNumber,
    ...found,
  });
  return [
    ...(identity ? [cell({ field: 'caseNumber', value: caseNumber, finding: identity })] : []),
    ...(row.isBlank ? [] : inspectRow(row, context, offices).map(cell)),
  ];
}

function foundDuplicate({ row: { rowId, position }, caseNumber, duplicateOf }: DuplicateRow): FoundCell {
  const place = { table: 'complaints', rowId, position, field: 'duplicateOf' } as const;
  return { place, caseNumber, value: duplicateOf, finding: question('lostDuplicates') };
}

/** What its category is called now, where somebody said so. */
function foundInCalamity(
  { rowId, code, category, position }: InspectedCalamity,
  context: InspectionContext,
): FoundCell[] {
  const finding = inspectName('categories', category, context);
  if (finding?.kind !== 'renamed') return [];
  const place = { table: 'calamities', rowId, position, field: 'category' } as const;
  return [{ place, caseNumber: code, value: category, finding }];
}

/** Lines that are handed on at once. */
const linesAtOnce = 1_000;

/** Rounds and log, whose lines know their complaint by its row ID. */
async function goThroughHistory(
  inspection: InspectionPort,
  known: KnownRows,
  work: InspectionWork,
  take: Take,
): Promise<Outcome<boolean>> {
  const strange: (HistoryLine & { table: HistoryTable })[] = [];
  for (const table of historyTables) {
    const read = await eachPiece(
      (start) => inspection.lines(table, start),
      work,
      (lines) => {
        for (const line of lines) if (inspectLine(line, known) !== null) strange.push({ table, ...line });
      },
    );
    if (!read.ok || !read.value) return read;
  }
  if (strange.length === 0) return { ok: true, value: true };
  // What was registered, or got its ID, since its row was read has lines too.
  const again = await eachPiece((start) => inspection.rowIds(start), work, known.also);
  if (!again.ok || !again.value) return again;
  for (let start = 0; start < strange.length; start += linesAtOnce) {
    if (work.isCancelled()) return { ok: true, value: false };
    const lines = strange.slice(start, start + linesAtOnce);
    const taken = await take(lines.flatMap(({ table, ...line }) => foundInLine(table, line, known)));
    if (taken && !taken.ok) return taken;
    await work.yieldToPane();
  }
  return { ok: true, value: true };
}

function foundInLine(table: HistoryTable, line: HistoryLine, known: KnownRows): FoundCell[] {
  const verdict = inspectLine(line, known);
  if (verdict === null) return [];
  const { rowId, position, caseNumber } = line;
  const finding = verdict === 'orphan' ? question('orphans') : mend('lines', verdict.to);
  return [{ place: { table, rowId, position, field: 'rowId' }, caseNumber, value: rowId, finding }];
}
