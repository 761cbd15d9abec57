import type { ComplaintField } from '../../../../procedure/complaint/complaint';
import type {
  Correction,
  LeftOutReason,
  PlannedRow,
  Problem,
} from '../../../../procedure/adoption/rows/plannedRow';

/** A correction or a problem with the number of its row. */
export type Finding<Kind> = Kind & { row: number };

/** What is alike: how often, in which rows, and the first of them to show. */
export interface FindingGroup<Kind extends { code: string }> {
  key: string;
  code: Kind['code'];
  /** Row numbers, each once. */
  rows: number[];
  count: number;
  first: Finding<Kind>[];
}

export interface Findings {
  counts: Record<PlannedRow['outcome'] | 'all', number>;
  /** Per kind. */
  corrections: FindingGroup<Correction>[];
  /** Per kind and column. */
  problems: FindingGroup<Problem>[];
  leftOut: { reason: LeftOutReason; rows: number[] }[];
  /** What open complaints lack, with the number of rows. */
  missing: { field: ComplaintField; rows: number }[];
  /** The rows of these, those that lack most first: among them may be some that are no complaint. */
  lacking: { row: number; fields: readonly ComplaintField[] }[];
}

/** A pane shows what a person can look through; the report lists them all. */
export const shownAtMost = 50;

/** So many rows are gone through without a pause: some ten milliseconds of work. */
const rowsPerSlice = 2000;

/** Puts together what is alike in a plan. */
export async function findingsIn(
  rows: readonly PlannedRow[],
  yieldToPane: () => Promise<void>,
): Promise<Findings> {
  const counts = { all: rows.length, complaint: 0, flagged: 0, leftOut: 0 };
  const corrections = new Map<string, FindingGroup<Correction>>();
  const problems = new Map<string, FindingGroup<Problem>>();
  const leftOut = new Map<LeftOutReason, number[]>();
  const missing = new Map<ComplaintField, number>();
  const lacking: Findings['lacking'] = [];
  for (const [position, planned] of rows.entries()) {
    if (position % rowsPerSlice === rowsPerSlice - 1) await yieldToPane();
    const { row, outcome, reason } = planned;
    counts[outcome] += 1;
    for (const correction of planned.corrections) add(corrections, correction.code, { ...correction, row });
    for (const problem of planned.problems) {
      add(problems, `${problem.code} ${problem.column}`, { ...problem, row });
    }
    if (planned.missing.length > 0) lacking.push({ row, fields: planned.missing });
    for (const field of planned.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
    if (reason === null) continue;
    const alike = leftOut.get(reason);
    if (alike) alike.push(row);
    else leftOut.set(reason, [row]);
  }
  return {
    counts,
    corrections: mostFirst(corrections),
    problems: mostFirst(problems),
    leftOut: [...leftOut].map(([reason, its]) => ({ reason, rows: its })),
    missing: [...missing].map(([field, its]) => ({ field, rows: its })).sort((a, b) => b.rows - a.rows),
    lacking: lacking.sort((a, b) => b.fields.length - a.fields.length),
  };
}

function add<Kind extends { code: string }>(
  groups: Map<string, FindingGroup<Kind>>,
  key: string,
  finding: Finding<Kind>,
) {
  let group = groups.get(key);
  if (!group) {
    group = { key, code: finding.code, rows: [], count: 0, first: [] };
    groups.set(key, group);
  }
  group.count += 1;
  if (group.rows.at(-1) !== finding.row) group.rows.push(finding.row);
  if (group.first.length < shownAtMost) group.first.push(finding);
}

function mostFirst<Kind extends { code: string }>(groups: Map<string, FindingGroup<Kind>>) {
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
