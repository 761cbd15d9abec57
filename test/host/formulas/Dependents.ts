import { PENDING } from './Column';
import type { Clock } from './compile';
import type { Formula, Use } from './Formula';
import { isLost, isThisRow, spanOf, tableColumns, tableRows, LAST_COLUMN, type Reference } from './Reference';
import type { Sheet } from './Sheet';
import type { Span } from './shiftSpan';

interface Dependence {
  use: Use;
  reference: Reference;
  columns: Span;
}

interface SheetDependents {
  byColumn: (Dependence[] | undefined)[];
  /** Those of more columns than are worth listing one by one. */
  wide: Dependence[];
}

const WIDE = 64;
const ALL_ROWS: Span = { first: 0, last: Infinity };

/** Knows which formulas a change of cells concerns, by column and formula rather than by cell. */
export class Dependents {
  private readonly bySheet = new Map<Sheet, SheetDependents>();
  private readonly clocked: Record<Exclude<Clock, 'never'>, Set<Use>> = { day: new Set(), edit: new Set() };

  /** @param stays whether a formula keeps what it gave until it is calculated on request */
  constructor(
    private readonly named: (name: string) => Formula | undefined,
    private readonly stays: (use: Use) => boolean,
  ) {}

  clear(): void {
    this.bySheet.clear();
    this.clocked.day.clear();
    this.clocked.edit.clear();
  }

  add(use: Use): void {
    this.addReferences(use, use.formula, new Set());
  }

  private addReferences(use: Use, formula: Formula, seen: Set<Formula>): void {
    if (seen.has(formula)) return;
    seen.add(formula);
    if (formula.clock !== 'never') this.clocked[formula.clock].add(use);
    for (const reference of formula.read.references) {
      if (reference.kind === 'name') {
        const definition = this.named(reference.name);
        if (definition) this.addReferences(use, definition, seen);
      } else {
        this.addReference(use, reference);
      }
    }
  }

  private addReference(use: Use, reference: Reference): void {
    if (isLost(reference) || reference.kind === 'lost' || reference.kind === 'name') return;
    const { sheet } = reference.kind === 'table' ? reference.table : reference;
    const columns =
      reference.kind === 'table'
        ? tableColumns(reference)
        : spanOf(reference.left, reference.right, use.index, LAST_COLUMN);
    const dependence = { use, reference, columns };
    const { byColumn, wide } = this.of(sheet);
    if (columns.last - columns.first >= WIDE) wide.push(dependence);
    else for (let c = columns.first; c <= columns.last; c++) (byColumn[c] ??= []).push(dependence);
  }

  private of(sheet: Sheet): SheetDependents {
    const known = this.bySheet.get(sheet) ?? { byColumn: [], wide: [] };
    this.bySheet.set(sheet, known);
    return known;
  }

  /** Makes every cell pending that depends on these rows of a column, directly or through other cells. */
  changed(sheet: Sheet, column: number, rows: Span): void {
    const queue = [{ sheet, column, rows }];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { column: index, rows: changed } = next;
      const dependents = this.bySheet.get(next.sheet);
      if (!dependents) continue;
      const inColumn = dependents.byColumn[index] ?? [];
      const wide = dependents.wide.filter(({ columns }) => index >= columns.first && index <= columns.last);
      for (const { use, reference } of wide.length > 0 ? [...inColumn, ...wide] : inColumn) {
        if (use.pending === use.count || this.stays(use)) continue;
        const concerned = rowsConcerned(reference, changed);
        const marked = concerned && markPending(use, concerned);
        if (marked) queue.push({ sheet: use.sheet, column: use.index, rows: marked });
      }
    }
  }

  /** The clock has moved on. */
  tick(clock: Exclude<Clock, 'never'>): void {
    for (const use of this.clocked[clock]) {
      if (this.stays(use)) continue;
      const marked = markPending(use, ALL_ROWS);
      if (marked) this.changed(use.sheet, use.index, marked);
    }
  }
}

/** Rows whose formula looks at the changed rows of a column it refers to; more than that does no harm. */
function rowsConcerned(reference: Reference, changed: Span): Span | null {
  if (reference.kind === 'table') {
    if (isThisRow(reference)) return changed;
    const rows = tableRows(reference);
    return rows && changed.first <= rows.last && changed.last >= rows.first ? ALL_ROWS : null;
  }
  if (reference.kind !== 'area' || !reference.top || !reference.bottom) return ALL_ROWS;
  const { top, bottom } = reference;
  if (top.fixed && bottom.fixed)
    return changed.first <= bottom.at && changed.last >= top.at ? ALL_ROWS : null;
  if (top.fixed || bottom.fixed) return ALL_ROWS;
  return {
    first: changed.first - Math.max(top.at, bottom.at),
    last: changed.last - Math.min(top.at, bottom.at),
  };
}

/** Makes the formula's cells in these rows pending; gives the rows between which there were any. */
export function markPending(use: Use, rows: Span): Span | null {
  const { column, byRow } = use;
  const { values } = column;
  let [first, latest] = [-1, -1];
  const last = Math.min(rows.last, use.last);
  for (let row = Math.max(rows.first, use.first); row <= last; row++) {
    if (byRow[row] !== use || values[row] === PENDING) continue;
    values[row] = PENDING;
    use.pending++;
    column.pending++;
    if (first < 0) first = row;
    latest = row;
  }
  return first < 0 ? null : { first, last: latest };
}
