import { bookYearName } from '../../procedure/calendar/bookYear';
import type { Reported } from '../../procedure/calendar/reported';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Entered } from '../../procedure/complaint/openComplaint';
import type { RowId } from '../../procedure/complaint/complaint';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { OfficeList } from '../../procedure/complaint/fields';
import type { CaseStep, Changes, Outcome } from '../ports/ports';
import type {
  BuiltCategories,
  CategoryTabRequest,
  CategoryTabsRequest,
  QuarterRequest,
} from '../ports/quarterPorts';
import type { WorkbookRegister } from '../ports/workbookRegister';
import { deed, looked } from './deed';
import type { Looked } from './deed';

const append = deed<[Entered]>({
  port: 'register',
  isOutgoing: true,
  idOf: ([{ rowId }]) => rowId,
  async look({ register }, [complaint]) {
    const found = await register.byRowId(complaint.rowId);
    if (!found.ok) return found;
    const about = complaint.name || complaint.caseNumber;
    if (found.value === null) return looked(about, { kind: 'absent' });
    // Whether another row has its number too is what the looks at watched rows find.
    register.watch({ ...found.value, ...(complaint.own && { own: complaint.own }) });
    return looked(about, { kind: 'stands', value: { sameNumber: 1 } });
  },
  async redo({ register }, [complaint]) {
    const appended = await register.append(complaint);
    if (appended.ok) register.watch(complaint);
    return appended;
  },
  watched: {
    rowId: ([{ rowId }]) => rowId,
    // It may have another number since.
    watch: ({ register }, [complaint], row) => register.watch({ ...complaint, ...row }),
  },
});

const write = deed<[RowId, Changes, CaseStep]>({
  port: 'register',
  look: ({ register }, [rowId, changes, step]) => lookForChange(register, rowId, changes, step),
  redo: ({ register }, asked) => register.write(...asked),
  watched: {
    rowId: ([rowId]) => rowId,
    needsRow: true,
    watch({ register }, [, changes, step], row, wasGone) {
      if (row) register.watchChange(changeOf(row, changes, step), wasGone);
    },
  },
  entry: ([, , { log }]) => log,
});

const changeOf = (
  row: Complaint,
  changes: Changes,
  { log, round, seen, before }: CaseStep,
): WrittenChange => ({
  before: { ...row, ...before, ...seen },
  changes,
  log,
  ...(round && { round }),
});

/** A change stands by its cells and its very line of the log, or by that line alone where somebody went on since. */
async function lookForChange(
  register: WorkbookRegister,
  rowId: RowId,
  changes: Changes,
  step: CaseStep,
): Promise<Outcome<Looked>> {
  const found = await register.byRowId(rowId);
  if (!found.ok) return found;
  const row = found.value;
  if (row === null) return looked('', { kind: 'absent' });
  const { seen } = step;
  const change = changeOf(row, changes, step);
  const standing = await register.standing(change);
  if (!standing.ok) return standing;
  const unsettled = standing.value;
  const about = row.caseNumber;
  if (!unsettled?.gone.includes('log')) {
    // A colleague's edit may arrive later and overwrite it, as one of which an answer came.
    register.watchChange(change);
    return looked(about, { kind: 'stands', value: undefined });
  }
  if (!unsettled.differs) {
    const finish = async () => {
      const put = await register.putBack(unsettled);
      if (put.ok) register.watchChange(change);
      return put;
    };
    return looked(about, { kind: 'partly', finish });
  }
  // A batch that ended half-way: what it wrote already is no colleague's.
  const fields = Object.keys(changes) as (keyof Changes)[];
  const ours = fields.filter((field) => changes[field] !== seen[field] && row[field] === changes[field]);
  if (ours.length === 0) return looked(about, { kind: 'absent' });
  const seenNow = { ...seen, ...Object.fromEntries(ours.map((field) => [field, row[field]])) };
  const finish = () => register.write(rowId, changes, { ...step, seen: seenNow });
  return looked(about, { kind: 'partly', finish });
}

/** A name that stands there already is not added again. */
const addToList = deed<[OfficeList, string]>({
  port: 'register',
  look: async (_, [, name]) => looked(name, { kind: 'absent' }),
  redo: ({ register }, asked) => register.addToList(...asked),
});

const nameOf = (quarter: Reported): string =>
  `${bookYearName(quarter)}${quarter.whole ? '' : `-K${quarter.quarter}`}`;

const build = deed<[QuarterRequest]>({
  port: 'register',
  kept: ([{ quarter }]) => [{ quarter }],
  about: ([{ quarter }]) => nameOf(quarter),
});

const buildCategory = deed<[CategoryTabRequest]>({
  port: 'register',
  kept: ([{ quarter, category }]) => [{ quarter, category }],
  about: ([{ category }]) => category,
});

const buildCategories = deed<[CategoryTabsRequest]>({
  port: 'register',
  kept: ([{ quarter }]) => [{ quarter }],
  about: ([{ quarter }]) => nameOf(quarter),
  // Whoever asked it to stop knows.
  faultIn: (value) => {
    const { stopped } = value as BuiltCategories;
    return stopped === undefined || stopped === 'cancelled' ? null : stopped;
  },
});

/** What is done to complaints, lists and quarters. */
export const caseDeeds = { append, write, addToList, build, buildCategory, buildCategories };
