import type { Area } from './Area';
import { moveCharts } from './charts/moveCharts';
import { pivotsOn } from './find';
import { keepRuleFormulas } from './keepRuleFormulas';
import { cellKey, type Sheet } from './Sheet';
import { shiftArea, type Move } from './shiftArea';
import type { Workbook } from './Workbook';

const moved = (areas: readonly Area[], move: Move): Area[] =>
  areas.flatMap((area) => shiftArea(area, move) ?? []);

/** Lets everything that hangs on cells (formats, rules, links, tracked ranges, pivots, charts) follow cells that move. */
export function moveRules(workbook: Workbook, sheet: Sheet, move: Move): void {
  if (move.along === 'row') sheet.styles.shiftRows(move.at, move.count, move.across, move.insert);
  else sheet.styles.shiftColumns(move.at, move.count, move.insert);
  keepRuleFormulas(workbook, [sheet], () => {
    for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
      rule.areas = moved(rule.areas, move);
  });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.merges = moved(sheet.merges, move).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.selection = shiftArea(sheet.selection, move) ?? sheet.selection;
  moveLinks(sheet, move);
  moveCharts(workbook, sheet, move);
  for (const tracked of workbook.tracked) {
    if (tracked.sheet === sheet) tracked.area = shiftArea(tracked.area, move) ?? tracked.area;
  }
  movePivots(workbook, sheet, move);
}

/** A pivot whose cells all went is gone. */
function movePivots(workbook: Workbook, sheet: Sheet, move: Move): void {
  for (const pivot of pivotsOn(workbook, sheet)) {
    const corner = { row: pivot.row, column: pivot.column, rowCount: 1, columnCount: 1 };
    const { row, column } = shiftArea(corner, move) ?? corner;
    const drawn = pivot.drawn && shiftArea(pivot.drawn, move);
    if (pivot.drawn && !drawn) workbook.pivots = workbook.pivots.filter((other) => other !== pivot);
    Object.assign(pivot, { row, column, drawn });
  }
}

function moveLinks(sheet: Sheet, move: Move): void {
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const area = shiftArea({ row, column, rowCount: 1, columnCount: 1 }, move);
    if (area) sheet.hyperlinks.set(cellKey(area.row, area.column), link);
  }
}

/** Heights and hidden state move only with whole rows, widths only with whole columns. */
export function moveSizes(sheet: Sheet, move: Move): void {
  const shifted = (index: number): number | null => {
    if (index < move.at) return index;
    if (move.insert) return index + move.count;
    return index < move.at + move.count ? null : index - move.count;
  };
  const sizes = move.along === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = move.along === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const [oldSizes, oldHidden] = [[...sizes], [...hidden]];
  sizes.clear();
  hidden.clear();
  for (const [index, size] of oldSizes) {
    const to = shifted(index);
    if (to !== null) sizes.set(to, size);
  }
  for (const index of oldHidden) {
    const to = shifted(index);
    if (to !== null) hidden.add(to);
  }
}
