import { columnLetters } from '../../sheet/columnLetters';
import { toWrite } from '../../table/leadingApostrophe';
import type { Session } from '../../table/session';
import { heightOf, plainHeight } from '../page/lineHeight';
import { dressLine } from './dressLine';
import { flagColumn, liveColumn } from '../blocks/liveCells';
import { reportColumns } from '../page/sheetLine';
import type { LineStyle, SheetCell, SheetLine } from '../page/sheetLine';

const lastColumn = columnLetters(reportColumns - 1);

/**
 * The lines as cells. One line of each style is dressed and its formats are copied to the others: a property costs some
 * 100 bytes a range, and a new quarter sends 68 KB as it is. Number formats come next, so that text stays text.
 */
export function paintLines(
  session: Session,
  sheet: Excel.Worksheet,
  firstRow: number,
  lines: readonly SheetLine[],
): void {
  const area = sheet.getRangeByIndexes(firstRow - 1, 0, lines.length, reportColumns);
  const inEachColumn = <T>(read: (cell: SheetCell | null | undefined, line: number) => T) =>
    lines.map(({ cells }, line) =>
      Array.from({ length: reportColumns }, (_, column) => read(cells[column], line)),
    );
  area.format.rowHeight = plainHeight;
  area.getOffsetRange(0, 1).getResizedRange(0, -1).format.horizontalAlignment =
    Excel.HorizontalAlignment.right;

  const addressOf = ({ first, last }: Omit<Run, 'style'>) =>
    `A${firstRow + first}:${lastColumn}${firstRow + last}`;
  const rangeOf = (lineRows: Omit<Run, 'style'>) => sheet.getRange(addressOf(lineRows));
  const dressed = new Map<LineStyle, string>();
  for (const run of runsOf(lines)) {
    const { style, first, last } = run;
    if (style === 'blank') continue;
    const pattern = dressed.get(style);
    if (pattern) {
      rangeOf(run).copyFrom(pattern, Excel.RangeCopyType.formats);
      continue;
    }
    dressLine(rangeOf({ first, last: first }), style);
    const one = addressOf({ first, last: first });
    dressed.set(style, one);
    if (last > first) rangeOf({ first: first + 1, last }).copyFrom(one, Excel.RangeCopyType.formats);
  }
  lines.forEach((line, index) => {
    const height = heightOf(line);
    if (height !== null) sheet.getCell(firstRow - 1 + index, 0).format.rowHeight = height;
    if (line.style === 'paragraph') rangeOf({ first: index, last: index }).merge();
  });
  for (const { first, last } of stretchesOf(lines)) {
    const stretch = rangeOf({ first, last });
    stretch.numberFormat = inEachColumn(formatOf).slice(first, last + 1);
    stretch.formulas = inEachColumn((cell, line) => toWrite(session, contentOf(cell, firstRow + line))).slice(
      first,
      last + 1,
    );
  }
  for (const { first, last } of repeatsIn(lines)) {
    const row = firstRow + first;
    const repeated = sheet.getRange(`${liveColumn}${row}:${flagColumn}${firstRow + last}`);
    repeated.copyFrom(`${liveColumn}${row - 1}:${flagColumn}${row - 1}`, Excel.RangeCopyType.formulas);
  }
}

/** Lines whose live formulas are those of the line above them: copied, because writing them costs 150 bytes a line. */
function repeatsIn(lines: readonly SheetLine[]): Omit<Run, 'style'>[] {
  const repeats: Omit<Run, 'style'>[] = [];
  lines.forEach(({ cells }, index) => {
    if (!cells.some(isAsAbove)) return;
    const run = repeats.at(-1);
    if (run?.last === index - 1) run.last = index;
    else repeats.push({ first: index, last: index });
  });
  return repeats;
}

const isAsAbove = (cell: SheetCell | null): boolean =>
  cell !== null && 'asAbove' in cell && cell.asAbove === true;

/** Fewer blank lines cost less than another range. */
const gapAtLeast = 8;

/** The lines to write, without the room for charts. */
function stretchesOf(lines: readonly SheetLine[]): Omit<Run, 'style'>[] {
  return runsOf(lines)
    .filter(({ style }) => style !== 'blank')
    .reduce<Omit<Run, 'style'>[]>((stretches, { first, last }) => {
      const stretch = stretches.at(-1);
      if (stretch && first - stretch.last <= gapAtLeast) stretch.last = last;
      else stretches.push({ first, last });
      return stretches;
    }, []);
}

/** Neighbouring lines of one style, counted from 0. */
interface Run {
  style: LineStyle;
  first: number;
  last: number;
}

function runsOf(lines: readonly SheetLine[]): Run[] {
  const runs: Run[] = [];
  lines.forEach(({ style }, index) => {
    const run = runs.at(-1);
    if (run?.style === style) run.last = index;
    else runs.push({ style, first: index, last: index });
  });
  return runs;
}

/** `null` leaves a cell as it is. */
function formatOf(cell: SheetCell | null | undefined): string | null {
  if (!cell) return null;
  if ('text' in cell) return '@';
  // What stood there was cleared.
  return cell.format === 'General' ? null : cell.format;
}

/** `null` leaves a cell as it is. */
function contentOf(cell: SheetCell | null | undefined, row: number): string | number | null {
  if (!cell) return '';
  if (isAsAbove(cell)) return null;
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : cell.formula(row);
}
