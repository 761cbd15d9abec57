import { Block, Matrix, valuesOf, type Operand } from '../Block';
import { criterion } from '../criteria';
import { DIV0, FormulaError, VALUE, type CellValue } from '../FormulaError';
import { FormulaLack } from '../FormulaLack';
import { lift } from '../lift';
import { MANY, whole, type FunctionFamily } from './FunctionDefinition';
import { average, greatest, least, sum } from './numbers';

interface Condition {
  range: Block;
  asked: CellValue | Matrix;
}

/** Pairs of a range and what is asked of it; ranges of different sizes give #VALUE!. */
function conditionsIn(args: readonly Operand[]): Condition[] | FormulaError {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    const range = args[i];
    if (!(range instanceof Block)) return range instanceof FormulaError ? range : VALUE;
    const [first] = conditions;
    if (first && !sameSize(first.range, range)) return VALUE;
    conditions.push({ range, asked: valuesOf(args[i + 1] ?? null) });
  }
  return args.length % 2 === 0 ? conditions : VALUE;
}

const sameSize = (a: Block, b: Block) => a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** Once for each criterion of an array of criteria. */
function forEachCriterion(
  conditions: readonly Condition[],
  give: (asked: readonly CellValue[]) => CellValue,
): CellValue | Matrix {
  for (const { range } of conditions) range.cells.settle(range);
  return lift(
    (...asked) => give(asked),
    conditions.map(({ asked }) => asked),
  );
}

/** Calls back for each cell in use where all conditions hold; gives the number of cells below those that would match too. */
function eachMatch(
  conditions: readonly Condition[],
  asked: readonly CellValue[],
  visit: (row: number, column: number) => void,
): number {
  const [first] = conditions;
  if (!first) return 0;
  const accepts = asked.map(criterion);
  const rowsInUse = Math.max(...conditions.map(({ range }) => range.rowsInUse));
  for (let column = 0; column < first.range.columnCount; column++) {
    const columns = conditions.map(({ range }) => range.columnValues(column));
    const tops = conditions.map(({ range }) => range.top);
    rows: for (let row = 0; row < rowsInUse; row++) {
      for (let i = 0; i < accepts.length; i++) {
        const value = columns[i]?.[(tops[i] ?? 0) + row] ?? null;
        if (!accepts[i]?.(value)) continue rows;
      }
      visit(row, column);
    }
  }
  const unused = (first.range.rowCount - rowsInUse) * first.range.columnCount;
  return unused > 0 && accepts.every((accept) => accept(null)) ? unused : 0;
}

function count(args: readonly Operand[]): Operand {
  const conditions = conditionsIn(args);
  if (conditions instanceof FormulaError) return conditions;
  return forEachCriterion(conditions, (asked) => {
    let found = 0;
    const below = eachMatch(conditions, asked, () => found++);
    return found + below;
  });
}

const overMatches =
  (give: (numbers: number[]) => CellValue) =>
  ([values, ...rest]: readonly Operand[]): Operand => {
    if (!(values instanceof Block)) return values instanceof FormulaError ? values : VALUE;
    const conditions = conditionsIn(rest);
    if (conditions instanceof FormulaError) return conditions;
    if (!conditions.every(({ range }) => sameSize(range, values))) return VALUE;
    values.cells.settle(values);
    return forEachCriterion(conditions, (asked) => {
      const numbers: number[] = [];
      let failed: FormulaError | undefined;
      eachMatch(conditions, asked, (row, column) => {
        const value = values.columnValues(column)[values.top + row];
        if (typeof value === 'number') numbers.push(value);
        else if (value instanceof FormulaError) failed ??= value;
      });
      return failed ?? give(numbers);
    });
  };

/** SUMIF: the range, what is asked of it, and the range to add up if that is another one. */
function sumIf([range = null, asked = null, values = range]: readonly Operand[]): Operand {
  if (range instanceof Block && values instanceof Block && !sameSize(range, values)) {
    // Excel would read cells outside the reference, and those are not known as what the formula depends on.
    throw new FormulaLack('SUMIF with ranges of different sizes');
  }
  return overMatches(sum)([values, range, asked]);
}

export const conditional: FunctionFamily = {
  COUNTIF: whole(2, 2, count),
  COUNTIFS: whole(2, MANY, count),
  SUMIF: whole(2, 3, sumIf),
  SUMIFS: whole(3, MANY, overMatches(sum)),
  AVERAGEIFS: whole(
    3,
    MANY,
    overMatches((numbers) => (numbers.length > 0 ? average(numbers) : DIV0)),
  ),
  MINIFS: whole(3, MANY, overMatches(least)),
  MAXIFS: whole(3, MANY, overMatches(greatest)),
};
