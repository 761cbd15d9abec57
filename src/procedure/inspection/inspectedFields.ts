import type { SourceValue } from '../adoption/cells/sourceList';
import type { RowId } from '../complaint/complaint';
import { complaintFields, definitionOf } from '../complaint/fields';
import type { CellFinding } from './cells/cellFinding';
import type { ComplaintField } from '../complaint/fields';

/** The fields whose cells are inspected: texts in which people write at length are their own, and IDs are nobody's. */
export const inspectedFields: readonly ComplaintField[] = complaintFields.filter(
  (field) => field !== 'rowId' && definitionOf(field).long !== true,
);

/** A row of the register as it was read. */
export interface InspectedRow {
  /** In the table's body, from 0, at that moment. */
  position: number;
  /** `''` where nobody gave it one yet. */
  rowId: RowId | '';
  /** In the order of `inspectedFields`. */
  values: readonly SourceValue[];
}

/** A cell of a row in which something is wrong. */
export interface FoundInRow {
  field: ComplaintField;
  value: SourceValue;
  finding: CellFinding;
}

const numberAt = inspectedFields.indexOf('caseNumber');

export const caseNumberOf = ({ values }: InspectedRow): string => String(values[numberAt] ?? '').trim();
