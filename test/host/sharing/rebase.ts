import { bottomOf } from '../model/Area';
import { moveOf, shiftArea, type Move } from '../model/shiftArea';
import type { Operation, SharedCell } from './Operation';

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

/**
 * The operation as it reads after `other`, of whom its author did not know. Of two that write one cell the later wins; what
 * stood in cells that the other deleted is gone; of two that insert at one place the later stands above.
 * @param isLater whether the operation comes after the other in the shared order
 */
export function rebase(operation: Operation, other: Operation, isLater: boolean): Operation {
  if (operation.sheet !== other.sheet) return operation;
  if (other.kind === 'move') return moved(operation, moveOf(other.area, other.shift), isLater);
  if (isLater) return operation;
  if (operation.kind === 'resize' && other.kind === 'write') return holding(operation, other);
  if (operation.kind === 'write' && other.kind === 'resize') {
    const inTables = operation.inTables?.filter(({ table }) => table !== other.table);
    return inTables ? { ...operation, inTables } : operation;
  }
  if (operation.kind === 'write' && other.kind === 'write') {
    const later = new Set(other.cells.map(keyOf));
    return { ...operation, cells: operation.cells.filter((cell) => !later.has(keyOf(cell))) };
  }
  return 'table' in operation && 'table' in other && operation.table === other.table
    ? nothing(operation)
    : operation;
}

/** The table gets no shorter than where somebody wrote in it later. */
function holding(
  resize: Extract<Operation, { kind: 'resize' }>,
  { inTables = [] }: Extract<Operation, { kind: 'write' }>,
): Operation {
  const bottoms = inTables.flatMap(({ table, area }) => (table === resize.table ? [bottomOf(area)] : []));
  const { area } = resize;
  return { ...resize, area: { ...area, rowCount: Math.max(bottomOf(area), ...bottoms) - area.row + 1 } };
}

const nothing = ({ sheet }: Operation): Operation => ({ kind: 'write', sheet, cells: [] });

function moved(operation: Operation, move: Move, isLater: boolean): Operation {
  if (operation.kind === 'write') {
    const cells = operation.cells.flatMap((cell) => movedCell(cell, move));
    const inTables = operation.inTables?.flatMap((part) => {
      const area = shiftArea(part.area, move);
      return area ? [{ ...part, area }] : [];
    });
    return { ...operation, cells, ...(inTables ? { inTables } : {}) };
  }
  const own = operation.kind === 'move' ? moveOf(operation.area, operation.shift) : null;
  if (own?.insert && move.insert && own.along === move.along && own.at === move.at && isLater)
    return operation;
  if (!own?.insert) {
    const area = shiftArea(operation.area, move);
    if (!area) return nothing(operation);
    // A table keeps a blank row when its last one goes.
    const rowCount = own ? area.rowCount : Math.max(area.rowCount, 2);
    return { ...operation, area: { ...area, rowCount } };
  }
  // An insertion is a place and a number of cells: what happens beyond the place does not change it.
  const size = own.along === 'row' ? 'rowCount' : 'columnCount';
  const place = shiftArea({ ...operation.area, [size]: 1 }, move);
  return {
    ...operation,
    area: { ...operation.area, [move.along]: place ? place[move.along] : move.at },
  };
}

function movedCell(cell: SharedCell, move: Move): SharedCell[] {
  const area = shiftArea({ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }, move);
  return area ? [{ ...cell, row: area.row, column: area.column }] : [];
}
