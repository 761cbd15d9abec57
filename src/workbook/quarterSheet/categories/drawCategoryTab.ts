import { freeSheetName } from '../../sheet/freeSheetName';
import { green, grey } from '../../sheet/houseColours';
import { printOnA4, widthOf } from '../../sheet/print/printOnA4';
import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import { quarterAnchor } from '../../tabs/quarterAnchor';
import { rankOfQuarter } from '../../tabs/tabRank';
import { paintLines } from '../paint/paintLines';
import { categoryLines, linesAboveTrend } from './categoryLines';
import type { CategoryTab } from './findCategoryTabs';
import { linkTo } from './linkTo';
import { nameAnchor } from './nameAnchor';
import type { CategorySurvey } from './surveyCategories';

/** In points, of the columns of both PivotTables; a refresh fits them to what they show (Excel's autofit on update). */
const widths = { A: 180, B: 110, E: 180, F: 110 };
/** In points. */
const ordinaryWidth = 48;

/** Rows, counted from 1. */
const firstLine = 4;
const lastLine = 19;
const firstTrend = firstLine + linesAboveTrend;
/** Says how the PivotTables are refreshed. */
export const hintCell = 'A21';
/** The two filters come below the hint. */
export const firstPivotCell = { row: 22, column: 0 };

/** What the tabs are stamped with. */
export interface CategoryStamp {
  /** `dd-mm-yyyy`. */
  day: string;
  by: string;
}

/** Title, stamp, figures and chart of a tab, which is made where it lacks. The PivotTables come below in a request of their own. */
export function drawCategoryTab(
  context: Excel.RequestContext,
  session: Session,
  survey: CategorySurvey,
  tab: CategoryTab,
  stamp: CategoryStamp,
): Excel.Worksheet {
  const { quarter, texts, codes, anchors } = survey;
  const code = codes.at(-1) ?? '';
  const sheet = tab.sheet ?? addSheet(context, survey, tab);
  // Of an earlier version, too, the cell gets its name.
  if (!anchors.sheets.has(tab.names.anchor)) nameAnchor(context, anchors, tab.names.anchor, sheet);
  const title = sheet.getRange('A1');
  title.numberFormat = [['@']];
  title.values = [[toWrite(session, texts.category.title(tab.category, code))]];
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.font.color = green;
  sheet.getRange(`A2:${hintCell}`).format.font.color = grey;
  const index = quarterAnchor('index', quarter);
  sheet.getRange('A2:A3').formulas = [
    [texts.category.stamp(stamp.day, stamp.by)],
    [anchors.sheets.has(index) ? linkTo(index, texts.category.toIndex(code)) : ''],
  ];
  sheet.getRange('A3').format.font.underline = Excel.RangeUnderlineStyle.single;
  sheet.getRange(`A${firstLine}:H${lastLine}`).clear();
  paintLines(session, sheet, firstLine, categoryLines(tab.received, survey));
  drawChart(sheet, tab.chart, texts.category.chart);
  if (tab.sheet === null) layOut(sheet, texts.pivots.missing);
  return sheet;
}

function addSheet(
  { workbook }: Excel.RequestContext,
  { taken, places, quarter }: CategorySurvey,
  { names }: CategoryTab,
): Excel.Worksheet {
  const name = freeSheetName(names.sheet, taken);
  taken.push(name);
  const sheet = workbook.worksheets.add(name);
  places.place(sheet, rankOfQuarter(quarter, 'category'));
  return sheet;
}

function drawChart(sheet: Excel.Worksheet, standing: Excel.Chart | null, title: string): void {
  const data = sheet.getRange(`A${firstTrend}:B${lastLine}`);
  standing?.setData(data, Excel.ChartSeriesBy.columns);
  const chart =
    standing ?? sheet.charts.add(Excel.ChartType.columnClustered, data, Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  chart.legend.visible = false;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(green);
  series.hasDataLabels = true;
  chart.setPosition(`D${firstLine}`, `H${lastLine}`);
}

/** @param missing what stands where the PivotTables are to come, until they do */
function layOut(sheet: Excel.Worksheet, missing: string): void {
  sheet.getRange(hintCell).values = [[missing]];
  for (const [column, width] of Object.entries(widths)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  }
  sheet.showGridlines = false;
  // The columns between the two have the width of a new sheet.
  printOnA4(sheet, { width: widthOf(Object.values(widths)) + 3 * ordinaryWidth });
}
