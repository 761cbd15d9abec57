import type { Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';
import type { Place } from './moveSelection';

/** The choices of a list rule: written out with commas, or the filled cells of a range or name (`=…`). */
export const listItems = (
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Place,
  source: string,
): string[] => {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const range = source.slice(1);
  const ask = (formula: string) => workbook.calculation.evaluate(formula, sheet.id, row, column);
  const count = Number(ask(`=ROWS(${range})`));
  if (!Number.isFinite(count)) return [];
  // A blank cell alone would come out as 0.
  return Array.from({ length: count }, (_, at) => String(ask(`=INDEX(${range},${at + 1},1)&""`))).filter(
    (item) => item !== '',
  );
};
