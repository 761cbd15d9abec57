import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression, type Token } from '@borgar/fx';
import { FormulaSyntaxError } from './FormulaSyntaxError';
import type { Edge, Reference } from './Reference';
import type { Sheet } from './Sheet';
import type { Table } from './Table';

/** What the names in a formula's text can mean where it stands. */
export interface Scope {
  /** The formula's own sheet; none for a defined name. */
  sheet: Sheet | null;
  row: number;
  column: number;
  /** The table the formula's cell lies in. */
  table: Table | undefined;
  sheetNamed(name: string): Sheet | undefined;
  tableNamed(name: string): Table | undefined;
}

export interface ReadFormula {
  /** The text in pieces; a number stands for a reference. */
  parts: (string | number)[];
  references: Reference[];
  /** Which reference stands at which position of the text: the tree's nodes know their position. */
  referenceAt: Map<number, number>;
  tree: AstExpression;
}

/** Takes a formula's text apart and binds its references to sheets, tables and columns, whatever they are called later. */
export function readFormula(text: string, scope: Scope): ReadFormula {
  const formula = text.startsWith('=') ? text : `=${text}`;
  const { tokens, tree } = parsed(formula);
  const read: ReadFormula = { parts: [], references: [], referenceAt: new Map(), tree };
  for (const token of tokens) {
    const reference = bind(token, scope, formula);
    if (reference) {
      read.referenceAt.set(token.loc?.[0] ?? -1, read.references.length);
      read.parts.push(read.references.length);
      read.references.push(reference);
    } else {
      read.parts.push(textOf(token));
    }
  }
  return read;
}

/**
 * Keeps what was read of a text: a register has the same few hundred formulas in thousands of cells, and a test file opens
 * dozens of registers.
 */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, result);
    return result;
  };
}

const mostKnown = 5_000;

/** Neither tokens nor tree know where the formula stands: what they refer to is bound afterwards. */
const parsed = remembering((formula) => {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: true });
  return { tokens, tree: parseTokens(tokens, formula) };
});
const readArea = remembering((text) => parseA1Ref(text, { allowNamed: false }));
const readTableReference = remembering((text) => parseStructRef(text));

function parseTokens(tokens: Token[], formula: string): AstExpression {
  try {
    return parse(tokens);
  } catch (error) {
    throw new FormulaSyntaxError(formula, error instanceof Error ? error.message : 'Not a formula');
  }
}

/** Excel writes functions and logical values in capitals, and hides the prefix that files give newer functions. */
function textOf({ type, value }: Token): string {
  if (type === 'func') return plainFunctionName(value);
  return type === 'bool' || type === 'error' ? value.toUpperCase() : value;
}

export const plainFunctionName = (name: string): string =>
  name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');

function bind(token: Token, scope: Scope, formula: string): Reference | undefined {
  switch (token.type) {
    case 'range':
    case 'range_beam':
      return bindArea(token.value, scope, formula);
    case 'range_named':
      return bindName(token.value, scope, formula);
    case 'structured':
      return bindTable(token.value, scope, formula);
    case 'range_ternary':
      throw new FormulaSyntaxError(formula, `${token.value} is not a range`);
    case 'error':
      return token.value.toUpperCase() === '#REF!' ? { kind: 'lost' } : undefined;
    default:
      return undefined;
  }
}

function bindArea(text: string, scope: Scope, formula: string): Reference {
  const read = readArea(text);
  if (!read || !('range' in read)) throw new FormulaSyntaxError(formula, `${text} is not a range`);
  const { range, context = [] } = read;
  if (context.length > 1 || range.trim) throw new FormulaSyntaxError(formula, `${text} is not supported`);
  const [sheetName] = context;
  const sheet = sheetName === undefined ? scope.sheet : scope.sheetNamed(sheetName);
  if (!sheet) throw new FormulaSyntaxError(formula, `No sheet for ${text}`);
  const edge = (at: number | null | undefined, fixed: boolean | null | undefined, own: number): Edge | null =>
    at == null ? null : { at: fixed ? at : at - own, fixed: fixed ?? false };
  return {
    kind: 'area',
    sheet,
    sheetWritten: sheetName !== undefined,
    top: edge(range.top, range.$top, scope.row),
    bottom: edge(range.bottom, range.$bottom, scope.row),
    left: edge(range.left, range.$left, scope.column),
    right: edge(range.right, range.$right, scope.column),
    single: !text.slice(text.lastIndexOf('!') + 1).includes(':'),
  };
}

function bindName(text: string, scope: Scope, formula: string): Reference {
  const table = scope.tableNamed(text);
  if (table)
    return { kind: 'table', table, nameWritten: true, bracketsWritten: false, sections: [], columns: [] };
  if (text.includes('!'))
    throw new FormulaSyntaxError(formula, `${text}: names of one sheet are not supported`);
  return { kind: 'name', name: text };
}

function bindTable(text: string, scope: Scope, formula: string): Reference {
  const read = readTableReference(text);
  if (!read) throw new FormulaSyntaxError(formula, `${text} is not a reference to a table`);
  const table = read.table ? scope.tableNamed(read.table) : scope.table;
  if (!table) throw new FormulaSyntaxError(formula, `No table for ${text}`);
  const columns = (read.columns ?? []).map((name) => {
    const column = table.columnNamed(name);
    if (!column) throw new FormulaSyntaxError(formula, `No column ${name} in table ${table.name}`);
    return column;
  });
  const sections = read.sections ?? [];
  return { kind: 'table', table, nameWritten: Boolean(read.table), bracketsWritten: true, sections, columns };
}
