import type { SourceValue } from '../adoption/cells/sourceList';
import type { RowId } from '../complaint/complaint';
import { complaintFields, definitionOf } from '../complaint/fields';
import type { CellFinding } from './cells/cellFinding';
import type { ComplaintField } from '../complaint/fields';

/** The fields whose cells are inspected: texts in which people write at length are their own, and IDs are nobody's. */
export const inspectedFields: readonly ComplaintField[] = complaintFields.filter(
  (field) => field !== 'rowId' && definitionOf(field).long !== true,
);

/** The others that people fill, of which only formulas are looked at. */
export const longFields: readonly ComplaintField[] = complaintFields.filter(
  (field) => definitionOf(field).long === true,
);

/** All of them; the values of a row are in the order of the first. */
export const filledFields: readonly ComplaintField[] = [...inspectedFields, ...longFields];

/** Where people typed formulas in a row. */
export interface TypedFormulas {
  /** In the sheet, counted from 1. */
  row: number;
  formulas: Partial<Record<ComplaintField, string>>;
  /** What those in long texts show. */
  shown?: Partial<Record<ComplaintField, SourceValue>>;
}

/** A row of the register as it was read. */
export interface InspectedRow {
  /** In the table's body, from 0, at that moment. */
  position: number;
  /** `''` where nobody gave it one yet. */
  rowId: RowId | '';
  /** In the order of `inspectedFields`. */
  values: readonly SourceValue[];
  calculated?: TypedFormulas | undefined;
  /** Nothing stands in the row, its long texts included, but perhaps an ID. */
  isBlank?: boolean;
}

/** A cell of a row in which something is wrong. */
export interface FoundInRow {
  field: ComplaintField;
  value: SourceValue;
  /** What it is calculated by, where it is. */
  formula?: string | undefined;
  finding: CellFinding;
}

/** What the inspected cells of a row say. */
export const saidBy = (values: readonly SourceValue[]): string => JSON.stringify(values);

const numberAt = inspectedFields.indexOf('caseNumber');

export const caseNumberOf = ({ values }: InspectedRow): string => String(values[numberAt] ?? '').trim();
