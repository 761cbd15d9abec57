import { inspectCell } from './cells/inspectCell';
import { inspectedFields } from './inspectedFields';
import type { FoundInRow, InspectedRow } from './inspectedFields';
import { inspectTogether } from './inspectTogether';
import type { InspectionContext } from './cells/inspectionContext';

/** Everything that is wrong with a row: its cells from the first field to the last, and then what they say together. */
export function inspectRow(row: InspectedRow, context: InspectionContext): FoundInRow[] {
  const found: FoundInRow[] = [];
  inspectedFields.forEach((field, index) => {
    const value = row.values[index] ?? '';
    const finding = inspectCell(field, value, context);
    if (finding !== null) found.push({ field, value, finding });
  });
  return [...found, ...inspectTogether(row, context)];
}
