import type { Area } from '../../../procedure/adoption/cells/sourceList';
import { areaOf, areaProperties } from './loadSketch';

/**
 * Asks which cells of the body hold a formula: as areas, so that a list without formulas costs next to nothing. Excel
 * looks at the whole sheet when it is asked about one cell, so what lies outside the body is passed over.
 */
export function loadFormulas(
  sheet: Excel.Worksheet,
  body: Area,
): (perColumn: readonly Set<number>[]) => void {
  const found = sheet
    .getRangeByIndexes(body.row, body.column, body.rows, body.columns)
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
    .load(`areas/items/${areaProperties.replaceAll(',', ',areas/items/')}`);
  return (perColumn) => {
    if (found.isNullObject) return;
    for (const area of found.areas.items.map(areaOf)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const position = row - body.row;
        if (position < 0 || position >= body.rows) continue;
        for (let column = area.column; column < area.column + area.columns; column++) {
          perColumn[column - body.column]?.add(position);
        }
      }
    }
  };
}
