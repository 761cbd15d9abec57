import type { AxisLine } from './PivotGrid';

export interface AxisRequest {
  /** The items in which each visible record falls, outermost first. */
  paths: readonly (readonly number[])[];
  depth: number;
  /** Whether outer items have a line of their own above their inner ones: rows in compact and outline layout. */
  outerLines: boolean;
  /** Whether a line with the subtotal follows each outer item. */
  subtotalLines: boolean;
  grandTotal: boolean;
  /** How many data fields each item carries on this axis. */
  dataFields: number;
}

type Line = Omit<AxisLine, 'data'>;

const byPosition = (a: number, b: number) => a - b;

function linesBelow(prefix: readonly number[], request: AxisRequest): Line[] {
  const level = prefix.length;
  const positions = new Set(request.paths.map((path) => path[level] ?? 0));
  return [...positions].sort(byPosition).flatMap((position): Line[] => {
    const path = [...prefix, position];
    if (path.length === request.depth) return [{ kind: 'item', path }];
    const paths = request.paths.filter((candidate) => candidate[level] === position);
    return [
      ...(request.outerLines ? [{ kind: 'item' as const, path }] : []),
      ...linesBelow(path, { ...request, paths }),
      ...(request.subtotalLines ? [{ kind: 'subtotal' as const, path }] : []),
    ];
  });
}

/** The rows or columns of a pivot in the order Excel shows them: items with records, subtotals, the grand total. */
export function axisLines(request: AxisRequest): AxisLine[] {
  const paths = [...new Map(request.paths.map((path) => [path.join(), path])).values()];
  const items: Line[] =
    request.depth === 0 ? [{ kind: 'item', path: [] }] : linesBelow([], { ...request, paths });
  const grand: Line[] = request.grandTotal && request.depth > 0 ? [{ kind: 'grand', path: [] }] : [];
  return [...items, ...grand].flatMap((line) =>
    Array.from({ length: request.dataFields }, (_, data) => ({ ...line, data })),
  );
}
