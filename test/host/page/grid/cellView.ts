import { FormulaError, type CellValue } from '../../formulas/Calculation';
import { contains, type Area } from '../../model/Area';
import type { CellStyle } from '../../model/CellStyle';
import type { ConditionalLook } from '../../model/ConditionalFormat';
import { tablesOn } from '../../model/find';
import { duplicateFormula } from '../../model/duplicateFormula';
import { cellKey, type Hyperlink, type Sheet } from '../../model/Sheet';
import { inSystemOf1900 } from '../../model/textOf';
import type { Workbook } from '../../model/Workbook';
import { displayText, type DisplayLanguage } from './displayText';
import { formulaLink } from './formulaLink';
import { headerColumnAt } from './headerColumnAt';
import { paintedLook } from './paintedLook';
import { tableLook } from './tableLook';

/** How one cell looks on the screen. */
export interface CellView {
  value: CellValue;
  text: string;
  style: CellStyle;
  fill: string | null;
  fontColor: string;
  bold: boolean;
  align: 'left' | 'center' | 'right';
  lineAbove?: string;
  lineBelow?: string;
  link?: Hyperlink;
  /** The button of a table's header cell; whether its column filters. */
  filter?: 'idle' | 'filtering';
}

const single = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** What the rules make of a cell, as it stands on the screen. */
export const conditionalLook = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalLook => {
  const lookNow = () => ruledLook(workbook, sheet, row, column);
  return workbook.rulesFollow ? lookNow() : paintedLook(workbook, sheet, [row, column], lookNow);
};

/** The looks of the rules that hold for a cell, first rule first: what an earlier one sets stays. */
const ruledLook = (workbook: Workbook, sheet: Sheet, row: number, column: number): ConditionalLook => {
  const cell = single(row, column);
  let look: ConditionalLook = {};
  for (const rule of sheet.conditionalFormats) {
    const [first] = rule.areas;
    if (!first || !rule.areas.some((area) => contains(area, cell))) continue;
    const formula = rule.preset ? duplicateFormula(rule.areas) : rule.formula;
    const holds = workbook.calculation.evaluate(formula, sheet.id, row, column, first);
    if (holds === null || holds === false || holds === 0 || holds instanceof FormulaError) continue;
    look = { ...rule.look, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
};

const alignment = (style: CellStyle, value: CellValue): CellView['align'] => {
  if (style.horizontal === 'Left' || style.horizontal === 'Right' || style.horizontal === 'Center') {
    return ({ Left: 'left', Right: 'right', Center: 'center' } as const)[style.horizontal];
  }
  if (style.horizontal === 'CenterAcrossSelection') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof FormulaError ? 'center' : 'left';
};

/** Puts together what gives a cell its look: its style, its table's style and the conditional formats. */
export const cellView = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  language: DisplayLanguage,
): CellView => {
  const value = workbook.calculation.valueAt(sheet.id, row, column);
  const style = workbook.styles.get(sheet.styles.at(row, column));
  const cell = single(row, column);
  const table = tablesOn(workbook, sheet).find(({ area }) => contains(area, cell));
  const banded = table ? tableLook(table, row, column) : {};
  const rules = sheet.conditionalFormats.length > 0 ? conditionalLook(workbook, sheet, row, column) : {};
  const numberFormat = rules.numberFormat ?? style.numberFormat;
  const own = style.fontColor === '#000000' ? undefined : style.fontColor;
  const link = sheet.hyperlinks.get(cellKey(row, column)) ?? formulaLink(workbook, sheet, row, column, value);
  const filtered = table?.showFilterButton ? headerColumnAt(table, row, column) : undefined;
  return {
    value,
    text: displayText(inSystemOf1900(workbook, value, numberFormat), numberFormat, language),
    style,
    fill: rules.fill ?? style.fill ?? banded.fill ?? null,
    fontColor: rules.fontColor ?? own ?? (link ? '#0563C1' : (banded.fontColor ?? '#000000')),
    bold: rules.bold ?? (style.bold || banded.bold === true),
    align: alignment(style, value),
    ...(banded.lineAbove && { lineAbove: banded.lineAbove }),
    ...(banded.lineBelow && { lineBelow: banded.lineBelow }),
    ...(link && { link }),
    ...(filtered && { filter: filtered.filter ? 'filtering' : 'idle' }),
  };
};
