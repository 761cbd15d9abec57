import type { AstExpression, CallExpression, Node } from '@borgar/fx';
import { Block, Matrix, valuesOf, type Operand } from './Block';
import { BUSY } from './Column';
import { FormulaError, REF, VALUE, type CellValue } from './FormulaError';
import { FormulaLack } from './FormulaLack';
import { FormulaSyntaxError } from './FormulaSyntaxError';
import { allFunctions } from './functions/allFunctions';
import type { FunctionDefinition, ScalarFunction } from './functions/FunctionDefinition';
import { lift, unlessError } from './lift';
import { binaryOperators, unaryOperators } from './operators';
import type { Place, Run } from './Place';
import { plainFunctionName, type ReadFormula } from './readFormula';
import { blockAt, isFixed, tableBlockAt, type Reference } from './Reference';

/** When a formula must be worked out again though nothing it refers to has changed. */
export type Clock = 'never' | 'day' | 'edit';

export interface Compiled {
  run: Run;
  clock: Clock;
}

/** A part of the formula; fixed if it gives the same wherever the formula stands. */
interface Part {
  run: Run;
  fixed: boolean;
}

type Source = Pick<ReadFormula, 'references' | 'referenceAt'> & { clocks: Set<Clock> };

/** @throws FormulaLack for a function or an operator that the local Excel does not have */
export function compile({ tree, references, referenceAt }: Omit<ReadFormula, 'parts'>): Compiled {
  const clocks = new Set<Clock>();
  const { run } = compilePart(tree, { references, referenceAt, clocks });
  return { run, clock: clocks.has('edit') ? 'edit' : clocks.has('day') ? 'day' : 'never' };
}

function compilePart(node: AstExpression | null, source: Source): Part {
  if (node === null) return constant(null);
  switch (node.type) {
    case 'Literal':
      return constant(node.value);
    case 'ErrorLiteral':
      return constant(FormulaError.of(node.value));
    case 'ReferenceIdentifier':
      return compileReference(referenceOf(node, source));
    case 'ArrayExpression':
      return constant(
        new Matrix(node.elements.length, node.elements[0]?.length ?? 0, node.elements.flat().map(literal)),
      );
    case 'UnaryExpression':
      return compileUnary(node.operator, compilePart(node.arguments[0] ?? null, source));
    case 'BinaryExpression': {
      const [left, right] = node.arguments.map((argument) => compilePart(argument, source));
      if (!left || !right) throw new Error(`${node.operator} needs two sides`);
      if (node.operator === ':') source.clocks.add('edit');
      return compileBinary(node.operator, left, right);
    }
    case 'CallExpression':
      return compileCall(node, source);
    default:
      throw new FormulaLack(node.type);
  }
}

const constant = (value: Operand): Part => ({ run: () => value, fixed: true });

function literal(node: AstExpression): CellValue {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ErrorLiteral') return FormulaError.of(node.value);
  throw new FormulaLack(`${node.type} in an array`);
}

function referenceOf(node: Node, { references, referenceAt }: Source): Reference {
  const reference = references[referenceAt.get(node.loc?.[0] ?? -1) ?? -1];
  if (!reference) throw new Error('The parser left out a reference');
  return reference;
}

function compileReference(reference: Reference): Part {
  const fixed = isFixed(reference);
  switch (reference.kind) {
    case 'area':
      return { run: (place) => blockAt(reference, place), fixed };
    case 'table':
      return { run: (place) => tableBlockAt(reference, place), fixed };
    case 'name':
      return { run: (place) => place.workbook.named(reference.name, place), fixed };
    case 'lost':
      return constant(REF);
  }
}

function compileUnary(operator: string, operand: Part): Part {
  if (operator === '+') return operand;
  if (operator === '@') return { run: (place) => intersect(operand.run(place), place), fixed: false };
  const give = unaryOperators[operator];
  if (!give) throw new FormulaLack(`The operator ${operator}`);
  const { run, fixed } = operand;
  return once({ run: (place) => lift((value = null) => give(value), [valuesOf(run(place))]), fixed });
}

/** The value of a range in the formula's own row or column. */
function intersect(operand: Operand, { row, column }: Place): Operand {
  if (operand instanceof Matrix) return operand.at(0, 0);
  if (!(operand instanceof Block) || operand.single) return operand;
  const { top, bottom, left, right } = operand;
  if (operand.columnCount === 1) return row >= top && row <= bottom ? operand.at(row - top, 0) : VALUE;
  if (operand.rowCount !== 1) return VALUE;
  return column >= left && column <= right ? operand.at(0, column - left) : VALUE;
}

function compileBinary(operator: string, left: Part, right: Part): Part {
  const fixed = left.fixed && right.fixed;
  if (operator === ':') return { run: (place) => rangeBetween(left.run(place), right.run(place)), fixed };
  const give = binaryOperators[operator];
  if (!give) throw new FormulaLack(`The operator "${operator}"`);
  const run: Run = (place) => {
    const [a, b] = [valuesOf(left.run(place)), valuesOf(right.run(place))];
    if (a instanceof Matrix || b instanceof Matrix) return lift((x = null, y = null) => give(x, y), [a, b]);
    return give(a, b);
  };
  return once({ run, fixed });
}

function rangeBetween(a: Operand, b: Operand): Operand {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (!(a instanceof Block) || !(b instanceof Block) || a.sheet !== b.sheet) return REF;
  const [top, left] = [Math.min(a.top, b.top), Math.min(a.left, b.left)];
  return new Block(a.cells, a.sheet, top, left, Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));
}

function compileCall(node: CallExpression, source: Source): Part {
  const name = plainFunctionName(node.callee.name);
  const definition = Object.hasOwn(allFunctions, name) ? allFunctions[name] : undefined;
  if (!definition) throw new FormulaLack(`The function ${name}`);
  const { least, most, clock, looksAround = -1 } = definition;
  const { length } = node.arguments;
  if (length < least || length > most) {
    throw new FormulaSyntaxError(`${name}(…)`, `Not a number of arguments it takes, ${length}`);
  }
  definition.refuse?.(
    node.arguments.map((argument) => (argument?.type === 'Literal' ? argument.value : undefined)),
  );
  if (clock) source.clocks.add(clock);
  const args = node.arguments.map((argument) => compilePart(argument, source));
  const fixed = length > looksAround && args.every((arg) => arg.fixed);
  return once({
    run: call(
      definition,
      args.map((arg) => arg.run),
    ),
    fixed,
  });
}

function call(definition: FunctionDefinition, args: readonly Run[]): Run {
  switch (definition.kind) {
    case 'lazy':
      return (place) => definition.give(args, place);
    case 'whole':
      return (place) =>
        definition.give(
          args.map((arg) => arg(place)),
          place,
        );
    case 'scalar': {
      const guarded = (one: ScalarFunction['give']) => (definition.takesErrors ? one : unlessError(one));
      const give = guarded(definition.give);
      const giveIn1904 = definition.giveIn1904 ? guarded(definition.giveIn1904) : give;
      return (place) =>
        lift(
          place.workbook.is1904 ? giveIn1904 : give,
          args.map((arg) => valuesOf(arg(place))),
        );
    }
  }
}

/** What doesn't depend on the place is worked out once between two edits, for all cells with the formula. */
function once({ run, fixed }: Part): Part {
  if (!fixed) return { run, fixed };
  let edition = -1;
  let known: Operand = null;
  return {
    fixed,
    run: (place) => {
      if (edition === place.workbook.edition) return known;
      const result = run(place);
      // Within a circle of references the result isn't one yet.
      if (result === BUSY) return result;
      edition = place.workbook.edition;
      known = result;
      return result;
    },
  };
}
