import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { DressKind } from '../../../procedure/inspection/cells/kinds';
import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Dressed } from './dressed';

/** Something of the dress of the complaints that is missing or was changed. */
export interface DressFinding {
  kind: DressKind;
  /** Cells of formulas and formats, columns of validation and widths, rows outside, rules of colours, else 1. */
  count: number;
  /** Whose cells it is about; none where it is about whole rows or the sheet. */
  columns: ColumnKey[];
  /** Where it stands, for `outside`. */
  address?: string;
}

/** A cell that is written over while the dress is mended, and how it is found again. */
export interface DressChange {
  key: ColumnKey;
  /** In the table's body, from 0. */
  position: number;
  rowId: string;
  caseNumber: string;
  /** In the sheet. */
  address: string;
  /** What was typed there, or the formula. */
  from: SourceValue;
  /** How many cells of the column hold this same formula, of which one is told; 0 where it isn't one. */
  cells: number;
}

/** How something is mended. */
export interface Mending {
  /** Hears of a kind before anything of it is written. */
  begins?: (found: DressFinding) => Promise<void>;
  /** Hears of cells before they are written over, so that no old value is lost when the rest fails. */
  told: (changes: readonly DressChange[]) => Promise<void> | void;
  /** Stops between two kinds, and before formulas are written. */
  work?: InspectionWork | undefined;
}

/** What was told of cells before the kind was begun. */
interface Begun extends Mending {
  lost: readonly DressChange[];
}

/** One kind of dress. `mend` may be asked for what somebody mended meanwhile, and writes nothing else than is missing. */
export interface DressPart {
  /** @param work where many cells are read: pauses, and stops early when it is cancelled */
  inspect: (
    context: Excel.RequestContext,
    dressed: Dressed,
    work?: InspectionWork,
  ) => Promise<DressFinding | null>;
  /** Looks at what mending would write over, before anything says that it is mended; not complete once it is cancelled. */
  losing?: (
    context: Excel.RequestContext,
    dressed: Dressed,
    found: DressFinding,
    work?: InspectionWork,
  ) => Promise<DressChange[]>;
  mend: (
    context: Excel.RequestContext,
    dressed: Dressed,
    found: DressFinding,
    mending: Begun,
  ) => Promise<void>;
}

/** `null` for nothing found. */
export function finding(kind: DressKind, count: number, columns: ColumnKey[] = []): DressFinding | null {
  return count === 0 ? null : { kind, count, columns };
}
