import type { Calculation } from '../../formulas/Calculation';
import { bottomOf, intersection, rightOf, type Area } from '../../model/Area';

/** What the status bar tells of the selected cells. */
export interface Figures {
  /** Cells that are not blank. */
  count: number;
  numbers: number;
  sum: number;
}

export const selectionFigures = (calculation: Calculation, sheet: string, selected: Area): Figures => {
  const used = calculation.usedRange(sheet);
  const area = used && intersection(used, selected);
  const figures: Figures = { count: 0, numbers: 0, sum: 0 };
  if (!area) return figures;
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) {
      const value = calculation.valueAt(sheet, row, column);
      if (value === null) continue;
      figures.count += 1;
      if (typeof value !== 'number') continue;
      figures.numbers += 1;
      figures.sum += value;
    }
  }
  return figures;
};
