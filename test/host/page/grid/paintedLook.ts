import type { CellValue } from '../../formulas/Calculation';
import type { ConditionalLook } from '../../model/ConditionalFormat';
import { cellKey, type Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';

/** A cell as it was drawn last. */
interface Painting {
  value: CellValue;
  rules: string;
  draws: number;
  look: ConditionalLook;
}

const paintings = new WeakMap<Sheet, Map<number | string, Painting>>();

/**
 * What rules make of a cell in an Excel that draws it anew when the cell itself changes, when its rules do and when the window
 * is drawn anew, and not when a cell changes that a rule looks at (office-js #5299, #1157).
 */
export function paintedLook(
  workbook: Workbook,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  lookNow: () => ConditionalLook,
): ConditionalLook {
  const painted = paintings.get(sheet) ?? new Map<number | string, Painting>();
  paintings.set(sheet, painted);
  const value = workbook.calculation.valueAt(sheet.id, row, column);
  const rules = JSON.stringify(sheet.conditionalFormats);
  const { draws } = workbook;
  const before = painted.get(cellKey(row, column));
  if (before && before.value === value && before.rules === rules && before.draws === draws)
    return before.look;
  const look = lookNow();
  painted.set(cellKey(row, column), { value, rules, draws, look });
  return look;
}
