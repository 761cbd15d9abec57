import { dressKinds, type DressKind } from '../../../procedure/inspection/cells/kinds';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { columns } from '../../columns/columns';
import { either, isNull, readChecked, shape, type Check } from './checks';

/** Something of the dress as it was before it was mended, as the report keeps it. */
export interface Kept {
  kind: DressKind;
  /** Whose cells it is about; `null`: whole rows, or the sheet. */
  column: ColumnKey | null;
  /** By which it is put back: what JSON can hold. */
  state: unknown;
}

/** With what a person reads of it. */
export interface ToldKept extends Kept {
  was: string;
  /** How many cells held this formula. */
  cells?: number;
}

/** Of a list that is kept, so many characters in one line of the report: a cell of Excel holds 32,767. */
const charactersAtMost = 8_000;

/** A long list in parts that each have room in a line of the report. */
export function inParts<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const one of list) {
    const size = JSON.stringify(one).length + 1;
    if (size > room) {
      parts.push([]);
      room = charactersAtMost;
    }
    parts.at(-1)?.push(one);
    room -= size;
  }
  return parts;
}

export const keptText = ({ kind, column, state }: Kept): string => JSON.stringify({ kind, column, state });

const isKind: Check<DressKind> = (value): value is DressKind => dressKinds.includes(value as DressKind);
export const isColumn: Check<ColumnKey> = (value): value is ColumnKey =>
  columns.some(({ key }) => key === value);
const isKept = shape<Kept>({
  kind: isKind,
  column: either(isColumn, isNull),
  state: (value): value is unknown => value !== undefined,
});

/** `null` where it is something else, or nobody can read it any more. */
export const readKept = (text: string): Kept | null => readChecked(text, isKept);
