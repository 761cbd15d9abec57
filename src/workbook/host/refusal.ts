import type { Fault } from '../../usecases/ports/ports';

/** Thrown inside a batch to end it with an expected fault; `runBatch` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Two rows of a table have one ID. `top`: the row of the sheet where its body begins; all are counted from 0. */
export const rowCopied = (top: number, one: number, other: number): Refusal =>
  new Refusal({ code: 'rowCopied', rows: [top + one + 1, top + other + 1] });
