import { Block, Matrix, valuesOf, type Operand } from '../Block';
import { toLogical } from '../coerce';
import { FormulaError, NOT_AVAILABLE, VALUE, type CellValue } from '../FormulaError';
import { lift } from '../lift';
import type { Place, Run } from '../Place';
import { lazy, MANY, scalar, test, whole, type FunctionFamily } from './FunctionDefinition';
import { eachValue } from './values';

/** An omitted or blank branch gives 0. */
const branch = (run: Run | undefined, place: Place): Operand => (run ? (run(place) ?? 0) : false);

function choose(args: readonly Run[], place: Place): Operand {
  const [condition, yes, no] = args;
  const asked = valuesOf(condition?.(place) ?? null);
  if (asked instanceof Matrix) {
    const pick = (one: CellValue, then: CellValue, otherwise: CellValue) => {
      const holds = toLogical(one);
      return holds instanceof FormulaError ? holds : holds ? then : otherwise;
    };
    return lift(
      (...values) => pick(values[0] ?? null, values[1] ?? 0, values[2] ?? 0),
      [asked, valuesOf(branch(yes, place)), valuesOf(branch(no, place))],
    );
  }
  const holds = toLogical(asked);
  if (holds instanceof FormulaError) return holds;
  return branch(holds ? yes : no, place);
}

function firstThatHolds(args: readonly Run[], place: Place): Operand {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const holds = toLogical(firstValue(args[i], place));
    if (holds instanceof FormulaError) return holds;
    if (holds) return branch(args[i + 1], place);
  }
  return NOT_AVAILABLE;
}

function firstValue(run: Run | undefined, place: Place): CellValue {
  const value = valuesOf(run?.(place) ?? null);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function ifError([attempt, instead]: readonly Run[], place: Place): Operand {
  const value = valuesOf(attempt?.(place) ?? null);
  if (value instanceof Matrix) {
    const replacement = valuesOf(branch(instead, place));
    return lift(
      (one = null, other = null) => (one instanceof FormulaError ? other : one),
      [value, replacement],
    );
  }
  return value instanceof FormulaError ? branch(instead, place) : (value ?? 0);
}

/** AND and OR pass over blank cells and texts in ranges; with nothing left to judge they give #VALUE!. */
const junction = (deciding: boolean) =>
  whole(1, MANY, (args) => {
    let found: CellValue = null;
    const failed = eachValue(args, (value, direct) => {
      if (value instanceof FormulaError) return value;
      if (value === null || (typeof value === 'string' && !direct)) return;
      const holds = toLogical(value);
      if (holds instanceof FormulaError) return holds;
      found = found === null || holds === deciding ? holds : found;
      return;
    });
    return failed ?? found ?? VALUE;
  });

const isBlank = test((value) => value === null);

export const logic: FunctionFamily = {
  IF: lazy(2, 3, choose),
  IFS: lazy(2, MANY, firstThatHolds),
  IFERROR: lazy(2, 2, ifError),
  AND: junction(false),
  OR: junction(true),
  NOT: scalar(1, 1, (value = null) => {
    const holds = toLogical(value);
    return holds instanceof FormulaError ? holds : !holds;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => NOT_AVAILABLE),
  ISBLANK: isBlank,
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISERROR: test((value) => value instanceof FormulaError),
  ISNA: test((value) => value === NOT_AVAILABLE),
  N: whole(1, 1, ([operand = null]) => {
    const value = operand instanceof Block ? operand.at(0, 0) : valuesOf(operand);
    const one = value instanceof Matrix ? value.at(0, 0) : value;
    if (typeof one === 'boolean') return one ? 1 : 0;
    return typeof one === 'number' || one instanceof FormulaError ? one : 0;
  }),
};
