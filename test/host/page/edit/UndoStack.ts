import { overlaps, type Area } from '../../model/Area';
import type { WorkbookEvent } from '../../model/events';

/** Cells of a sheet, by its id. */
export interface Touched {
  sheet: string;
  area: Area;
}

/** One edit of a person's, as a whole. */
export interface Step {
  /** The cells it changed; `[]` when it changed only how they are shown. */
  touches: Touched[];
  /** What to select after it was taken back or done again. */
  shows: Touched;
  undo(): void;
  redo(): void;
  /** Whether the workbook is still as this edit left it, as far as taking it back needs; default: it is. */
  isStill?(): boolean;
}

const MOST_STEPS = 100;

/**
 * What the person did, newest last, to take back and do again. Only the person's own edits are here: those of the add-in
 * and of colleagues stay. Where one of theirs meets a step, or moves cells, all steps are forgotten, so that taking back
 * never overwrites another's work.
 */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  push(step: Step): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** @returns what to select; `null` when there is nothing to take back */
  undo(): Touched | null {
    return this.step(this.done, this.undone, (step) => step.undo());
  }

  /** @returns what to select; `null` when there is nothing to do again */
  redo(): Touched | null {
    return this.step(this.undone, this.done, (step) => step.redo());
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Hears of every change of the workbook. */
  notice(event: WorkbookEvent): void {
    if (event.kind === 'sheetDeleted' || event.kind === 'tableAdded' || event.kind === 'tableDeleted')
      this.clear();
    if (event.kind !== 'cellsChanged' || event.by === 'user') return;
    const { sheet, area, change } = event;
    const meets = (step: Step) =>
      step.touches.some((touched) => touched.sheet === sheet && overlaps(touched.area, area));
    if (change !== 'RangeEdited' || [...this.done, ...this.undone].some(meets)) this.clear();
  }

  private step(from: Step[], to: Step[], act: (step: Step) => void): Touched | null {
    const step = from.pop();
    if (!step) return null;
    if (step.isStill && !step.isStill()) {
      this.clear();
      return null;
    }
    act(step);
    to.push(step);
    return step.shows;
  }
}
