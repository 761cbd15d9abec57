import { absoluteAddressOf, addressOf } from './address';
import type { Area } from './Area';

/** The formula of a rule for values that stand in its areas more than once, for the first cell of the first area. */
export function duplicateFormula(areas: readonly Area[]): string {
  const [first] = areas;
  if (!first) return '=FALSE';
  const cell = addressOf({ ...first, rowCount: 1, columnCount: 1 });
  const counts = areas.map((area) => `COUNTIF(${absoluteAddressOf(area)},${cell})`);
  return `=AND(${cell}<>"",${counts.join('+')}>1)`;
}
