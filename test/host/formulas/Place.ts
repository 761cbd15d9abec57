import type { Cells, Operand } from './Block';
import type { Sheet } from './Sheet';

/** The cell a formula is worked out for, and what it may ask of the workbook. */
export interface Place {
  readonly workbook: Surroundings;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface Surroundings extends Cells {
  /** Counts the edits: what doesn't depend on the place is worked out once between two of them. */
  readonly edition: number;
  /** Serials of days count from 1904. */
  readonly is1904: boolean;
  /** Now as an Excel date with the time as its fraction. */
  readonly moment: number;
  /** What a defined name stands for; #NAME? if there is none. */
  named(name: string, place: Place): Operand;
}

/** A compiled formula or a part of one. */
export type Run = (place: Place) => Operand;
