import type { SourceValue } from '../adoption/cells/sourceList';
import type { ComplaintField } from '../complaint/fields';
import type { CellFinding } from './cells/cellFinding';
import { inspectCell } from './cells/inspectCell';
import { inspectedFields } from './inspectedFields';
import type { InspectedRow } from './inspectedFields';
import type { InspectionContext } from './cells/inspectionContext';

export interface FoundInRow {
  field: ComplaintField;
  value: SourceValue;
  finding: CellFinding;
}

/** Everything that is wrong with the cells of a row, from the first field to the last. */
export function inspectRow({ values }: InspectedRow, context: InspectionContext): FoundInRow[] {
  const found: FoundInRow[] = [];
  inspectedFields.forEach((field, index) => {
    const value = values[index] ?? '';
    const finding = inspectCell(field, value, context);
    if (finding !== null) found.push({ field, value, finding });
  });
  return found;
}
