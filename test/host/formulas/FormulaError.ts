/** What a cell holds or a formula gives; null is a blank cell. */
export type CellValue = string | number | boolean | FormulaError | null;

/** An error value such as #N/A. One object per code, so `===` compares them. */
export class FormulaError {
  private static readonly known = new Map<string, FormulaError>();

  private constructor(readonly code: string) {}

  static of(code: string): FormulaError {
    const key = code.toUpperCase();
    const error = FormulaError.known.get(key) ?? new FormulaError(key);
    FormulaError.known.set(key, error);
    return error;
  }

  toString(): string {
    return this.code;
  }
}

export const NOT_AVAILABLE = FormulaError.of('#N/A');
export const VALUE = FormulaError.of('#VALUE!');
export const REF = FormulaError.of('#REF!');
export const DIV0 = FormulaError.of('#DIV/0!');
export const NAME = FormulaError.of('#NAME?');
export const NUM = FormulaError.of('#NUM!');
/** Excel would put the array in the cells below and beside; the local Excel doesn't spill. */
export const SPILL = FormulaError.of('#SPILL!');
/** Excel warns and shows 0; an error can't be overlooked. */
export const CIRCULAR = FormulaError.of('#CIRC!');
