import { inspectCell } from './cells/inspectCell';
import { inspectFormula } from './cells/inspectFormula';
import type { ComplaintField } from '../complaint/complaint';
import { filledFields } from './inspectedFields';
import type { FoundInRow, InspectedRow } from './inspectedFields';
import { inspectTogether } from './inspectTogether';
import type { InspectionContext } from './cells/inspectionContext';

/**
 * Everything that is wrong with a row: its cells from the first field to the last, and then what they say together.
 * @param offices fields that the office lets Excel calculate
 */
export function inspectRow(
  row: InspectedRow,
  context: InspectionContext,
  offices: ReadonlySet<ComplaintField> = new Set(),
): FoundInRow[] {
  const found: FoundInRow[] = [];
  const { formulas, shown, row: at = 0 } = row.calculated ?? {};
  filledFields.forEach((field, index) => {
    const value = row.values[index] ?? shown?.[field] ?? '';
    const formula = formulas?.[field];
    const finding =
      formula === undefined
        ? inspectCell(field, value, context)
        : inspectFormula(field, value, { formula, row: at, isOffices: offices.has(field) }, context);
    if (finding !== null) found.push({ field, value, formula, finding });
  });
  return [...found, ...inspectTogether(row, context)];
}
