import { Calculation } from '../host/formulas/Calculation';

/**
 * Counts the milliseconds that cells and formulas of a workbook take from now on, beside what the local Excel needs to
 * understand a batch and to answer it.
 */
export function clockCalculation(calculation: Calculation): { milliseconds: number } {
  const spent = { milliseconds: 0 };
  let depth = 0;
  for (const name of Object.getOwnPropertyNames(Calculation.prototype)) {
    const method: unknown = Reflect.get(calculation, name);
    if (name === 'constructor' || typeof method !== 'function') continue;
    Reflect.set(calculation, name, (...args: unknown[]): unknown => {
      if (depth > 0) return Reflect.apply(method, calculation, args);
      depth++;
      const started = performance.now();
      try {
        return Reflect.apply(method, calculation, args);
      } finally {
        spent.milliseconds += performance.now() - started;
        depth--;
      }
    });
  }
  return spent;
}
