import type { Contents } from './Contents';
import type { DayClock } from './DayClock';
import { markPending, type Dependents } from './Dependents';
import type { Evaluator } from './Evaluator';
import type { Use } from './Formula';
import type { FormulaCells } from './FormulaCells';
import { LATER_IN_1904 } from './serialDate';
import type { Sheet } from './Sheet';
import type { Span } from './shiftSpan';

/** When formulas are calculated (Excel.CalculationMode). */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

interface Parts {
  contents: Contents;
  formulas: FormulaCells;
  dependents: Dependents;
  evaluator: Evaluator;
}

/** Decides which formulas are worked out anew, and when. */
export class Recalculation {
  mode: CalculationMode = 'Automatic';
  /** Names, tables or addresses mean something else than before: everything is worked out anew at the next look. */
  private restructured = false;
  private edited = false;
  /** What changed since calculation was suspended; `null` where it isn't. */
  private held: [Sheet, number, Span][] | null = null;

  constructor(
    private readonly clock: DayClock,
    private readonly parts: Parts,
  ) {}

  changed(sheet: Sheet, column: number, rows: Span): void {
    this.parts.evaluator.edition++;
    this.edited = true;
    if (this.held) this.held.push([sheet, column, rows]);
    else if (!this.restructured) this.parts.dependents.changed(sheet, column, rows);
  }

  restructure(): void {
    this.restructured = true;
  }

  /**
   * From now on formulas give what they gave, until `resume`; one that is entered meanwhile is calculated, and so is one that
   * nobody had asked for: working all of them out first took two minutes for 100,000 complaints.
   */
  suspend(): void {
    this.refresh();
    this.held ??= [];
  }

  resume(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const [sheet, column, rows] of held) this.changed(sheet, column, rows);
  }

  refresh(): void {
    if (this.held) return;
    const { dependents, evaluator } = this.parts;
    if (this.restructured) this.rebuild();
    const newDay = this.clock.dayChanged();
    if (!newDay && !this.edited) return;
    this.edited = false;
    evaluator.edition++;
    evaluator.moment = this.now();
    if (newDay) dependents.tick('day');
    dependents.tick('edit');
  }

  /** What is pending is calculated by the mode that held until now. */
  setMode(mode: CalculationMode): void {
    this.settle();
    this.mode = mode;
    if (mode === 'Automatic') this.calculate();
  }

  /** Works out every formula, whatever the mode. */
  calculate(): void {
    this.refresh();
    this.parts.evaluator.edition++;
    this.parts.evaluator.moment = this.now();
    for (const use of this.parts.formulas.uses()) markPending(use, { first: use.first, last: use.last });
    if (this.mode !== 'Automatic') this.settle();
  }

  /**
   * Whether a formula keeps what it gave until somebody asks for a calculation. Of "automatic except tables" Microsoft says
   * both "ignores changes in tables" and "unless the formula is in a data table"; this takes tables for tables.
   */
  stays({ sheet, first, index }: Use): boolean {
    if (this.mode === 'Automatic') return false;
    return this.mode === 'Manual' || this.parts.contents.tableAt(sheet, first, index) !== undefined;
  }

  private settle(): void {
    this.refresh();
    for (const { sheet, index, first, last, pending } of this.parts.formulas.uses()) {
      if (pending === 0) continue;
      for (let row = first; row <= last; row++) this.parts.evaluator.valueAt(sheet, row, index);
    }
  }

  private rebuild(): void {
    const { dependents, formulas } = this.parts;
    this.restructured = false;
    this.edited = true;
    dependents.clear();
    for (const use of formulas.uses()) {
      dependents.add(use);
      if (!this.stays(use)) markPending(use, { first: use.first, last: use.last });
    }
  }

  private now(): number {
    return this.clock.moment() - (this.parts.evaluator.is1904 ? LATER_IN_1904 : 0);
  }
}
