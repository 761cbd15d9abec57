import { firstOf, Matrix, valuesOf, type Block, type Operand } from './Block';
import { BUSY, PENDING, type Column } from './Column';
import type { Formula } from './Formula';
import type { FormulaCells } from './FormulaCells';
import { CIRCULAR, NAME, NUM, SPILL, type CellValue } from './FormulaError';
import type { Place, Surroundings } from './Place';
import type { Sheet } from './Sheet';

interface Frame {
  column: Column;
  row: number;
  circular: boolean;
}

/** A chain of formulas too long for the machine's stack: its far end is worked out first, then the near one again. */
class TooDeep {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
  ) {}
}

const DEEPEST = 100;
const MOST_NAMES_DEEP = 20;

/** Works out pending cells when they are asked for. */
export class Evaluator implements Surroundings {
  edition = 0;
  moment = 0;
  is1904 = false;
  private readonly frames: Frame[] = [];
  private derived = new Map<string, unknown>();
  private derivedIn = -1;
  private namesDeep = 0;

  constructor(
    private readonly formulas: FormulaCells,
    private readonly definitionOf: (name: string) => Formula | undefined,
  ) {}

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.complete(() => this.read(sheet, row, column));
  }

  /** A formula's value that stands in no cell. */
  valueOf(formula: Formula, place: Omit<Place, 'workbook'>): CellValue {
    return this.complete(() => firstOf(formula.run({ workbook: this, ...place }))) ?? 0;
  }

  read(sheet: Sheet, row: number, column: number): CellValue {
    const cells = sheet.columns[column];
    const value = cells?.values[row] ?? null;
    return cells && (value === PENDING || value === BUSY) ? this.workOut(sheet, row, column, cells) : value;
  }

  settle(block: Block): void {
    const lastColumn = Math.min(block.right, block.sheet.columns.length - 1);
    for (let index = block.left; index <= lastColumn; index++) {
      const column = block.sheet.columns[index];
      if (!column?.pending) continue;
      const lastRow = Math.min(block.bottom, column.values.length - 1);
      for (let row = block.top; row <= lastRow; row++) {
        const value = column.values[row];
        if (value === PENDING || value === BUSY) this.workOut(block.sheet, row, index, column);
      }
    }
  }

  cached<T>(block: Block, purpose: string, make: () => T): T {
    if (this.derivedIn !== this.edition) this.derived = new Map();
    this.derivedIn = this.edition;
    const { sheet, top, left, bottom, right } = block;
    const key = `${purpose} ${sheet.serial} ${top} ${left} ${bottom} ${right}`;
    if (!this.derived.has(key)) this.derived.set(key, make());
    // Each purpose derives one type of thing.
    return this.derived.get(key) as T;
  }

  named(name: string, place: Place): Operand {
    const formula = this.definitionOf(name);
    if (!formula) return NAME;
    if (this.namesDeep >= MOST_NAMES_DEEP) return CIRCULAR;
    this.namesDeep++;
    try {
      return formula.run(place);
    } finally {
      this.namesDeep--;
    }
  }

  private workOut(sheet: Sheet, row: number, index: number, column: Column): CellValue {
    if (column.values[row] === BUSY) return this.closeCircle(column, row);
    if (this.frames.length >= DEEPEST) throw new TooDeep(sheet, row, index);
    const use = this.formulas.at(column, row);
    if (!use) throw new Error(`A cell without a formula waits for its value: ${sheet.name} ${row} ${index}`);
    const frame: Frame = { column, row, circular: false };
    this.frames.push(frame);
    column.values[row] = BUSY;
    let value: CellValue = PENDING;
    try {
      value = shown(use.formula.run({ workbook: this, sheet, row, column: index }));
      if (frame.circular) value = CIRCULAR;
      use.pending--;
      column.pending--;
    } finally {
      column.values[row] = value;
      this.frames.pop();
    }
    return value;
  }

  /** Every cell on the way back to the one being worked out is part of the circle. */
  private closeCircle(column: Column, row: number): CellValue {
    for (const frame of this.frames.toReversed()) {
      frame.circular = true;
      if (frame.column === column && frame.row === row) break;
    }
    return CIRCULAR;
  }

  private complete<T>(work: () => T): T {
    for (;;) {
      try {
        return work();
      } catch (reason) {
        if (!(reason instanceof TooDeep)) throw reason;
        this.workOutChain(reason);
      }
    }
  }

  private workOutChain(start: TooDeep): void {
    const waiting = [start];
    for (let cell = waiting.at(-1); cell; cell = waiting.at(-1)) {
      try {
        this.read(cell.sheet, cell.row, cell.column);
        waiting.pop();
      } catch (reason) {
        if (!(reason instanceof TooDeep)) throw reason;
        const known = waiting.some(
          ({ sheet, row, column }) =>
            sheet === reason.sheet && row === reason.row && column === reason.column,
        );
        if (known) this.breakCircle(reason);
        else waiting.push(reason);
      }
    }
  }

  /** A circle longer than the stack is deep. */
  private breakCircle({ sheet, row, column: index }: TooDeep): void {
    const column = sheet.column(index);
    const use = this.formulas.at(column, row);
    if (use) use.pending--;
    column.pending--;
    column.values[row] = CIRCULAR;
  }
}

/** What a cell shows of its formula's result: 0 for a blank, an error for what isn't one value. */
function shown(operand: Operand): CellValue {
  const values = valuesOf(operand);
  if (values instanceof Matrix && values.values.length !== 1) return SPILL;
  const value = values instanceof Matrix ? values.at(0, 0) : values;
  if (value === BUSY) return CIRCULAR;
  if (typeof value !== 'number') return value ?? 0;
  return Number.isFinite(value) ? value + 0 : NUM;
}
