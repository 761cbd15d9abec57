import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import { freeSheetName } from '../../sheet/freeSheetName';
import { green, grey } from '../../sheet/houseColours';
import { printOnA4, widthOf } from '../../sheet/print/printOnA4';
import type { Session } from '../../table/session';
import { quarterAnchor } from '../../tabs/quarterAnchor';
import { rankOfQuarter } from '../../tabs/tabRank';
import { count, header, share, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';
import { paintLines } from '../paint/paintLines';
import { categoryNumbers, known } from './categoryLines';
import type { CategoryStamp } from './drawCategoryTab';
import { linkTo } from './linkTo';
import { nameAnchor } from './nameAnchor';
import { codeInName } from '../names/quarterCode';
import type { CategorySurvey } from './surveyCategories';

/** In points: the category, its figures, and the link. */
const widths = { 'A:A': 240, 'B:H': 62 };
const printedWidth = widthOf([240, ...Array.from({ length: 7 }, () => 62)]);

/** Rows, counted from 1. */
const firstLine = 4;
/** More lines than it ever had; what stood there before is cleared. */
const clearedUpTo = 200;

/** The list of the categories of a quarter, each with its figures and a link to its tab. It is made once and kept up in place, unless it is protected. */
export function drawIndex(
  context: Excel.RequestContext,
  session: Session,
  survey: CategorySurvey,
  stamp: CategoryStamp,
): Excel.Worksheet {
  const { texts, codes, anchors, quarter } = survey;
  const code = codes.at(-1) ?? '';
  const anchor = quarterAnchor('index', quarter);
  const isNew = !anchors.sheets.has(anchor);
  const sheet = isNew
    ? addSheet(context, survey, anchor, texts.index.sheet(codeInName(code)))
    : context.workbook.names.getItem(anchor).getRange().worksheet;
  if (survey.isIndexLocked) return sheet;
  const top = sheet.getRange('A1:A2');
  top.values = [[texts.index.title(code)], [texts.category.stamp(stamp.day, stamp.by)]];
  const [title, below] = [sheet.getRange('A1').format.font, sheet.getRange('A2').format.font];
  title.size = 16;
  title.bold = true;
  title.color = green;
  below.color = grey;
  sheet.getRange(`A${firstLine}:H${clearedUpTo}`).clear();
  const lines = indexLines(survey);
  paintLines(session, sheet, firstLine, lines);
  sheet.getRange(`G${firstLine + 1}:G${firstLine + lines.length}`).format.font.underline =
    Excel.RangeUnderlineStyle.single;
  if (isNew) {
    for (const [columns, width] of Object.entries(widths)) {
      sheet.getRange(columns).format.columnWidth = width;
    }
    sheet.showGridlines = false;
    printOnA4(sheet, { width: printedWidth, upright: true });
  }
  return sheet;
}

function addSheet(
  context: Excel.RequestContext,
  { taken, places, quarter, anchors }: CategorySurvey,
  anchor: string,
  name: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(freeSheetName(name, taken));
  places.place(sheet, rankOfQuarter(quarter, 'index'));
  nameAnchor(context, anchors, anchor, sheet);
  return sheet;
}

function indexLines(survey: CategorySurvey): SheetLine[] {
  const { texts, tabs, counts } = survey;
  const { category, index, categories } = texts;
  const byCategory = new Map(tabs.map((tab) => [tab.category, tab]));
  const remark = (text: string): SheetLine => ({ style: 'remark', cells: [words(text)] });
  const lines = counts.categories.map((one) => {
    const tab = byCategory.get(one.category);
    const cells = [...numbersIn(one.received, survey), ...(tab ? [linkCell(tab.names.anchor, texts)] : [])];
    const name = one.category === '' ? categories.none : one.category;
    return {
      style: 'row' as const,
      cells: [words(name), ...cells, tab?.isLocked ? words(index.locked) : null],
    };
  });
  const without = counts.categories.filter(
    ({ category: name }) => name !== '' && !byCategory.has(name),
  ).length;
  return [
    header(
      [
        index.heading,
        category.quarter,
        category.share,
        category.yearToDate,
        category.previous,
        category.lastYear,
        index.link,
      ],
      'tallHeader',
    ),
    ...lines,
    { style: 'total', cells: [words(categories.total), ...numbersIn(counts.total, survey)] },
    ...(without === 0 ? [] : [remark(index.withoutTab(without))]),
    ...earlierLines(survey),
  ];
}

function numbersIn(received: readonly number[], survey: CategorySurvey): SheetCell[] {
  const numbers = categoryNumbers(received, survey);
  return [
    count(numbers.quarter),
    share(numbers.share),
    count(numbers.yearToDate),
    known(numbers.previous),
    known(numbers.lastYear),
  ];
}

const linkCell = (anchor: string, { index }: QuarterTexts): SheetCell => ({
  formula: () => linkTo(anchor, index.open),
  format: 'General',
});

/** Tabs whose category has no complaint in the quarter any more stay. */
function earlierLines({ texts, tabs, anchors, quarter }: CategorySurvey): SheetLine[] {
  const now = new Set([quarterAnchor('index', quarter), quarterAnchor('quarter', quarter)]);
  for (const { names } of tabs) now.add(names.anchor);
  const earlier = [...anchors.sheets].filter(([name]) => !now.has(name));
  if (earlier.length === 0) return [];
  const blank = [null, null, null, null, null];
  return [
    { style: 'remark', cells: [words(texts.index.earlier)] },
    ...earlier.map(([name, sheet]): SheetLine => {
      return { style: 'row', cells: [words(sheet), ...blank, linkCell(name, texts)] };
    }),
  ];
}
