import type { Column } from './Column';
import { compile, type Clock, type Compiled } from './compile';
import type { Run } from './Place';
import type { ReadFormula } from './readFormula';
import { referenceKey } from './Reference';
import type { Sheet } from './Sheet';
import { writeReference } from './writeReference';

/** One formula in one column, in any number of rows. */
export interface Use {
  readonly formula: Formula;
  readonly sheet: Sheet;
  readonly column: Column;
  readonly index: number;
  /** The formulas of the column's cells, this one among them, by row. */
  readonly byRow: readonly (Use | undefined)[];
  count: number;
  /** How many of its cells are pending or busy. */
  pending: number;
  /** Its rows lie between these. */
  first: number;
  last: number;
}

/** A formula as all cells share it that say the same relative to where they are. */
export class Formula {
  readonly uses = new Map<Column, Use>();
  // When first asked for: many are never worked out, such as hidden names and rules that are only written anew.
  private knownKey?: string;
  private knownRun?: Run;
  private knownClock?: Clock;

  constructor(readonly read: ReadFormula) {}

  get key(): string {
    return (this.knownKey ??= formulaKey(this.read));
  }

  get run(): Run {
    return (this.knownRun ??= this.compile().run);
  }

  get clock(): Clock {
    return (this.knownClock ??= this.compile().clock);
  }

  /** @throws FormulaLack, FormulaSyntaxError for what can't be worked out */
  compile(): Compiled {
    const compiled = compile(this.read);
    this.knownRun = compiled.run;
    this.knownClock = compiled.clock;
    return compiled;
  }

  /** In the names and addresses of today, for a cell that holds it. */
  textAt(sheet: Sheet | null, row: number, column: number): string {
    const { parts, references } = this.read;
    return fill(parts, (index) => {
      const reference = references[index];
      return reference ? writeReference(reference, { sheet, row, column }) : '#REF!';
    });
  }
}

export const formulaKey = ({ parts, references }: ReadFormula): string =>
  fill(parts, (index) => {
    const reference = references[index];
    return reference ? referenceKey(reference) : '';
  });

function fill(parts: readonly (string | number)[], write: (index: number) => string): string {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : write(part);
  return text;
}
