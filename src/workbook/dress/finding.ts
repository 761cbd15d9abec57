import type { DressKind } from '../../procedure/inspection/cells/kinds';
import type { InspectionWork } from '../../usecases/ports/inspectionPorts';
import type { ColumnKey } from '../../i18n/workbook/textShape';
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

/** A cell that is written over while the dress is mended. */
export interface DressChange {
  sheet: string;
  address: string;
  /** The column's header. */
  column: string;
  from: string;
  to: string;
}

/** Is told before anything is written over, so that no old value is lost when the rest fails. */
export type Told = (changes: readonly DressChange[]) => Promise<void> | void;

/** One kind of dress. `mend` may be asked for what somebody mended meanwhile, and writes nothing else than is missing. */
export interface DressPart {
  /** @param work where many cells are read: pauses, and stops early when it is cancelled */
  inspect: (
    context: Excel.RequestContext,
    dressed: Dressed,
    work?: InspectionWork,
  ) => Promise<DressFinding | null>;
  mend: (context: Excel.RequestContext, dressed: Dressed, found: DressFinding, told: Told) => Promise<void>;
}

/** `null` for nothing found. */
export function finding(kind: DressKind, count: number, columns: ColumnKey[] = []): DressFinding | null {
  return count === 0 ? null : { kind, count, columns };
}
