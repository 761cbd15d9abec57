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
  if (isLater || operation.kind !== other.kind) return operation;
  if (operation.kind === 'write' && other.kind === 'write') {
    const later = new Set(other.cells.map(keyOf));
    return { ...operation, cells: operation.cells.filter((cell) => !later.has(keyOf(cell))) };
  }
  return 'table' in operation && 'table' in other && operation.table === other.table
    ? nothing(operation)
    : operation;
}

const nothing = ({ sheet }: Operation): Operation => ({ kind: 'write', sheet, cells: [] });

function moved(operation: Operation, move: Move, isLater: boolean): Operation {
  if (operation.kind === 'write') {
    return { ...operation, cells: operation.cells.flatMap((cell) => movedCell(cell, move)) };
  }
  const own = operation.kind === 'move' ? moveOf(operation.area, operation.shift) : null;
  if (own?.insert && move.insert && own.along === move.along && own.at === move.at && isLater)
    return operation;
  if (!own?.insert) {
    const area = shiftArea(operation.area, move);
    return area ? { ...operation, area } : nothing(operation);
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
