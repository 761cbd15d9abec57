import { columnLetters } from '../columnLetters';
import { reportColumns } from './sheetLine';
import type { LineStyle, SheetCell, SheetLine } from './sheetLine';

const lastColumn = columnLetters(reportColumns - 1);

const formatOf = (cell: SheetCell | null | undefined): string => {
  if (!cell) return 'General';
  return 'text' in cell ? '@' : cell.format;
};

const contentOf = (cell: SheetCell | null | undefined): string | number => {
  if (!cell) return '';
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : cell.formula;
};

/** The lines as cells: formats first, so that text stays text. */
export function paintLines(sheet: Excel.Worksheet, firstRow: number, lines: readonly SheetLine[]): void {
  const area = sheet.getRangeByIndexes(firstRow - 1, 0, lines.length, reportColumns);
  const inEachColumn = <T>(read: (cell: SheetCell | null | undefined) => T) =>
    lines.map(({ cells }) => Array.from({ length: reportColumns }, (_, column) => read(cells[column])));
  area.numberFormat = inEachColumn(formatOf);
  area.formulas = inEachColumn(contentOf);
  area.getOffsetRange(0, 1).getResizedRange(0, -1).format.horizontalAlignment =
    Excel.HorizontalAlignment.right;

  for (const { style, first, last } of runsOf(lines)) {
    const rows = sheet.getRange(`A${firstRow + first}:${lastColumn}${firstRow + last}`);
    looks[style]?.(rows);
    // A merged row doesn't fit itself to its text.
    if (style === 'paragraph') rows.format.rowHeight = paragraphHeight(lines[first]);
  }
}

/** At 9 points some 120 characters fit the width of the report. */
const paragraphHeight = (line: SheetLine | undefined): number =>
  Math.ceil(String(contentOf(line?.cells[0])).length / 120) * 12 + 2;

interface Run {
  style: LineStyle;
  first: number;
  last: number;
}

/** Neighbouring lines of one style are dressed together; paragraphs are merged one by one. */
function runsOf(lines: readonly SheetLine[]): Run[] {
  const runs: Run[] = [];
  lines.forEach(({ style }, index) => {
    const run = runs.at(-1);
    if (run?.style === style && style !== 'paragraph') run.last = index;
    else runs.push({ style, first: index, last: index });
  });
  return runs;
}

const green = '#0F5C4A';
const grey = '#595959';
const rule = '#C9D6D1';

function underline(rows: Excel.Range, colour: string, edges: readonly Excel.BorderIndex[]): void {
  for (const edge of edges) {
    const border = rows.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = colour;
  }
}

function dressHeader({ format }: Excel.Range, height: number): void {
  format.fill.color = '#E3EFEA';
  format.font.bold = true;
  format.font.size = 10;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.bottom;
  format.rowHeight = height;
}

const looks: Partial<Record<LineStyle, (rows: Excel.Range) => void>> = {
  heading: ({ format }) => {
    format.font.bold = true;
    format.font.size = 13;
    format.font.color = green;
    format.rowHeight = 22;
  },
  header: (rows) => dressHeader(rows, 18),
  // Room for two lines: the columns are narrower than their names.
  tallHeader: (rows) => dressHeader(rows, 32),
  row: (rows) => underline(rows, rule, [Excel.BorderIndex.edgeBottom, Excel.BorderIndex.insideHorizontal]),
  total: (rows) => {
    rows.format.font.bold = true;
    underline(rows, green, [Excel.BorderIndex.edgeTop]);
  },
  remark: ({ format }) => {
    format.font.italic = true;
    format.font.color = grey;
  },
  paragraph: (rows) => {
    rows.merge();
    rows.format.wrapText = true;
    rows.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    rows.format.verticalAlignment = Excel.VerticalAlignment.top;
    rows.format.font.size = 9;
    rows.format.font.color = grey;
  },
};
