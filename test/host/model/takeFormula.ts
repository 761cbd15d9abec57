import { ApiError } from '../engine/ApiError';
import { FormulaLack } from '../formulas/FormulaLack';
import { FormulaSyntaxError } from '../formulas/FormulaSyntaxError';

/**
 * Does what reads a formula, with the errors that the add-in gets for one.
 * @throws ApiError InvalidArgument where Excel would refuse it, NotImplemented for what the local Excel lacks
 */
export function takeFormula<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaSyntaxError)
      throw new ApiError('InvalidArgument', error.message, { cause: error });
    if (error instanceof FormulaLack) throw new ApiError('NotImplemented', error.message);
    throw error;
  }
}
