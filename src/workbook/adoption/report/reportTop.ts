import type { AdoptionTexts } from '../../../i18n/workbook/adoption/adoptionShape';
import type { AdoptionRequest } from '../../../usecases/ports/adoptionPorts';
import { green, grey } from '../../sheet/houseColours';
import { officeLists } from '../write/extendLists';
import type { Marker } from '../marks/marker';
import type { AdoptedColumn } from '../write/planColumns';

/** Columns of the report. */
export const reportWidth = 6;

export interface ReportTop {
  marker: Marker;
  /** Names that the lists get; a new register has some of them already. */
  additions: AdoptionRequest['additions'];
  /** How many cells of a list that becomes the register held a formula that gives way to what it says. */
  formulas: number;
  columns: readonly AdoptedColumn[];
  hiddenRows: number;
}

type Line = { look: 'plain' | 'heading' | 'total'; cells: (string | number)[] };

/** What stands above the lines: the count, the columns, and what was added to the lists. */
function linesOf(
  { marker, additions, columns, hiddenRows, formulas }: ReportTop,
  texts: AdoptionTexts,
): Line[] {
  const { account, list, way } = marker;
  const { totals, added } = texts;
  const names = officeLists.filter((which) => additions[which].length > 0);
  const plain = (...cells: (string | number)[]): Line => ({ look: 'plain', cells });
  const heading = (...cells: string[]): Line => ({ look: 'heading', cells });
  const blank = plain();
  return [
    plain(texts.way[way]),
    ...(way === 'inPlace' ? [plain(texts.shownAgain(hiddenRows))] : []),
    ...(formulas > 0 ? [plain(texts.formulas(formulas))] : []),
    blank,
    heading(totals.heading),
    plain(totals.complaints, '', '', account.complaints),
    plain(totals.flagged, '', '', account.flagged),
    plain(totals.leftOut, '', '', account.leftOut),
    { look: 'total', cells: [totals.rows, '', '', account.complaints + account.flagged + account.leftOut] },
    blank,
    heading(texts.columns.heading, '', '', texts.columns.from, texts.columns.to),
    ...columns.map(({ source, key, header, composed }) =>
      plain('', '', '', list.headers[source] ?? '', header, meaningOf({ key, composed }, texts)),
    ),
    blank,
    ...(names.length === 0 ? [] : [heading(added.heading)]),
    ...names.flatMap((which) =>
      additions[which].map((name, index) => plain(index === 0 ? added[which] : '', '', '', name)),
    ),
    ...(names.length === 0 ? [] : [blank]),
    heading(texts.lines.heading),
    heading(...texts.lines.headers),
  ];
}

function meaningOf({ key, composed }: Pick<AdoptedColumn, 'key' | 'composed'>, { columns }: AdoptionTexts) {
  if (key !== null) return '';
  return composed ? columns.composed : columns.own;
}

/**
 * Title, a word that the adoption is not finished, and what stands above the lines.
 * @returns the row, counted from 0, in which the lines begin
 */
export function paintReportTop(sheet: Excel.Worksheet, top: ReportTop, texts: AdoptionTexts): number {
  const title = sheet.getRange('A1');
  title.numberFormat = [['@']];
  title.values = [[texts.title(top.marker.list.sheet)]];
  title.format.font.size = 18;
  title.format.font.bold = true;
  title.format.font.color = green;
  const stamp = sheet.getRange('A2');
  stamp.values = [[texts.busy]];
  stamp.format.font.color = grey;

  const lines = linesOf(top, texts);
  const area = sheet.getRangeByIndexes(2, 0, lines.length, reportWidth);
  const inEachColumn = <T>(read: (cell: string | number) => T) =>
    lines.map(({ cells }) => Array.from({ length: reportWidth }, (_, column) => read(cells[column] ?? '')));
  area.numberFormat = inEachColumn((cell) => (typeof cell === 'number' ? '0' : '@'));
  area.values = inEachColumn((cell) => cell);
  area.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  lines.forEach(({ look }, index) => dress(area.getRow(index), look));
  return 2 + lines.length;
}

function dress(line: Excel.Range, look: Line['look']): void {
  if (look === 'plain') return;
  line.format.font.bold = true;
  if (look === 'total') {
    const border = line.format.borders.getItem(Excel.BorderIndex.edgeTop);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = green;
    return;
  }
  line.format.fill.color = '#E3EFEA';
  line.format.font.color = green;
}
