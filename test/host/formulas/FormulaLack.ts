/** What Excel's formulas have and these don't: a function, an operator, a code. The message names it. */
export class FormulaLack extends Error {
  override name = 'FormulaLack';

  constructor(what: string) {
    super(`${what} is not in the local Excel`);
  }
}
