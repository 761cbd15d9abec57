import { bottomOf, contains, intersection, rightOf, span, type Area } from './Area';
import { keepRuleFormulas } from './keepRuleFormulas';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

type Kind = 'conditionalFormats' | 'validations';

/** Takes rules off the cells of an area; what is left of them covers the other cells that it covered, as in Excel. */
export function takeRulesOff(workbook: Workbook, sheet: Sheet, area: Area, kinds: readonly Kind[]): void {
  keepRuleFormulas(workbook, [sheet], () => {
    const rules: { areas: Area[] }[] = kinds.flatMap((kind): { areas: Area[] }[] => sheet[kind]);
    for (const rule of rules) rule.areas = rule.areas.flatMap((part) => without(part, area));
  });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

/** The parts above, left, right and below of what is taken out. */
function without(area: Area, taken: Area): Area[] {
  const hole = intersection(area, taken);
  if (!hole) return [area];
  if (contains(taken, area)) return [];
  const parts = [
    span(area.row, area.column, hole.row - 1, rightOf(area)),
    span(hole.row, area.column, bottomOf(hole), hole.column - 1),
    span(hole.row, rightOf(hole) + 1, bottomOf(hole), rightOf(area)),
    span(bottomOf(hole) + 1, area.column, bottomOf(area), rightOf(area)),
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
