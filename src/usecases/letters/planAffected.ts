import type { Mapping } from '../../procedure/adoption/columns/columnProposal';
import type { RelationMeaning } from '../../procedure/adoption/columns/relationVocabulary';
import { rowKind } from '../../procedure/adoption/rows/rowKind';
import type { SourceList } from '../../procedure/adoption/cells/sourceList';
import type { AffectedRelation, AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import { createAffectedPlanner } from '../../procedure/calamity/affected/affectedPlanner';
import { readRelationRow } from '../../procedure/calamity/affected/readRelationRow';
import { textHash } from '../../procedure/text/textHash';
import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import type { RelationIndex } from '../../procedure/relation/relationIndex';

/** Rows that are planned before the pane may answer again; some 20 ms of work. */
const rowsPerSlice = 500;

/** An institution may have complained a hundred times; so many tell that it did. */
const numbersShown = 10;

export interface AffectedInput {
  source: SourceList;
  mapping: Mapping<RelationMeaning>;
  /** The calamity's table as it stands. */
  standing: readonly AffectedRow[];
  complainedGetLetter: boolean;
  /** Who complained, by telephone number, or by postcode and house number. */
  relations: Pick<RelationIndex, 'find'>;
}

export interface AffectedPlan {
  /** Made of the list's contents: the same list gives the same run, whenever it is taken up again. */
  run: string;
  /** What is to be written. */
  rows: AffectedRow[];
  /** Rows of the list whose relation the calamity's table has already. */
  known: number;
  /** Rows of the list that name nobody: blank ones, a total, the headers once more. */
  passedOver: number;
}

/** Reads a list of relations and plans what becomes of each row, in slices. */
export async function planAffected(
  { source, mapping, standing, complainedGetLetter, relations }: AffectedInput,
  yieldToPane: () => Promise<void>,
): Promise<AffectedPlan> {
  const read: { row: number; relation: AffectedRelation }[] = [];
  const hashes: string[] = [];
  const { headers } = source.list;
  await inSlices(source.rows, yieldToPane, ({ row, values }) => {
    const kind = rowKind(values, {
      headers,
      // What looks like a note may be a relation without an address.
      mapped: 0,
      numberColumn: null,
      isFormula: () => false,
      isDate: () => false,
    });
    const relation = readRelationRow(mapping, values);
    const namesSomebody = Object.values(relation).some((part) => part !== '');
    if (kind !== null || !namesSomebody) return;
    read.push({ row, relation });
    hashes.push(textHash(`${row} ${JSON.stringify(relation)}`));
  });
  const run = `L${textHash(`${source.list.sheet} ${hashes.join()}`)}`;
  const planner = createAffectedPlanner({
    complainedGetLetter,
    complaintsOf: (relation) => complaintsOf(relation, relations),
    rowIdOf: (row) => `${run}-${row}` as RowId,
  });
  // What an earlier attempt with this same list wrote is planned as it was then, so that the rest fits in with it.
  const ofRun = new Set<string>();
  await inSlices(standing, yieldToPane, (row) => {
    if (row.rowId.startsWith(`${run}-`)) ofRun.add(row.rowId);
    else planner.know(row);
  });
  const rows: AffectedRow[] = [];
  await inSlices(read, yieldToPane, ({ row, relation }) => {
    const planned = planner.plan(row, relation);
    if (planned && !ofRun.has(planned.rowId)) rows.push(planned);
  });
  return { run, rows, known: read.length - rows.length, passedOver: source.rows.length - read.length };
}

function complaintsOf(relation: AffectedRelation, relations: Pick<RelationIndex, 'find'>): CaseNumber[] {
  const { byPhone, byAddress } = relations.find(relation);
  return [...byPhone, ...byAddress].slice(0, numbersShown).map(({ caseNumber }) => caseNumber);
}

async function inSlices<T>(
  items: readonly T[],
  yieldToPane: () => Promise<void>,
  each: (item: T) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += rowsPerSlice) {
    items.slice(start, start + rowsPerSlice).forEach(each);
    await yieldToPane();
  }
}
