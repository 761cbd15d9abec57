import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { DressKind } from '../../../procedure/inspection/cells/kinds';
import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Session } from '../../table/session';
import type { Ids } from './marks';
import type { Kept, ToldKept } from './kept';
import type { Dressed } from '../read/dressed';

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
  /** What was typed there. */
  from: SourceValue;
  /** The number format of the cell. */
  format: string;
}

/** How something is mended. */
export interface Mending {
  /** Hears of cells before they are written over, so that no old value is lost when the rest fails. */
  told: (changes: readonly DressChange[]) => Promise<void> | void;
  /** Hears how everything else was, before it is changed. */
  kept: (kept: readonly ToldKept[]) => Promise<void> | void;
  /** Stops between two kinds, and before formulas are written. */
  work?: InspectionWork | undefined;
}

/** The complaints as they stand when something is put back. */
export interface PuttingBack {
  session: Session;
  dressed: Dressed;
  ids: Ids;
}

/**
 * One kind of dress. `mend` may be asked for what somebody mended meanwhile, writes nothing else than is missing, and tells
 * first how it was. `putBack` puts that back as far as what `mend` made still stands: `false` where it left something.
 */
export interface DressPart {
  /** @param work where many cells are read: pauses, and stops early when it is cancelled */
  inspect: (
    context: Excel.RequestContext,
    dressed: Dressed,
    work?: InspectionWork,
  ) => Promise<DressFinding | null>;
  mend: (
    context: Excel.RequestContext,
    dressed: Dressed,
    found: DressFinding,
    mending: Mending,
  ) => Promise<void>;
  putBack: (context: Excel.RequestContext, back: PuttingBack, kept: Kept) => Promise<boolean>;
}

/** `null` for nothing found. */
export function finding(kind: DressKind, count: number, columns: ColumnKey[] = []): DressFinding | null {
  return count === 0 ? null : { kind, count, columns };
}
