import type { Fault } from '../../usecases/ports/ports';

/** Thrown inside a batch to end it with an expected fault; `runBatch` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
