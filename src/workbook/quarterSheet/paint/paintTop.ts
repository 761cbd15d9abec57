import { formatDay } from '../../../procedure/calendar/day';
import { green, grey } from '../../sheet/houseColours';
import { plainHeight } from '../page/lineHeight';
import { firstBlockRow, tileHeights, titleHeight } from '../page/topOfPage';
import type { TrendPoint } from '../../../procedure/quarterReport/trendOf';
import type { QuarterInput } from '../blocks/quarterInput';
import { liveStatus } from '../blocks/liveCells';

interface Stamp {
  /** `dd-mm-yyyy`. */
  day: string;
  /** Who made it; `''` when the pane doesn't know. */
  by: string;
  organisation: string;
  /** Complaints in the whole register. */
  complaints: number;
}

/** Where the notes of whoever reads the tab stand; they are never written to. */
export const notesArea = 'A10:H13';

const tileFill = '#F2F7F5';

/** Title, stamp, the word on later changes, and the four figures that a board asks for first. */
export function paintTop(sheet: Excel.Worksheet, input: QuarterInput, stamp: Stamp, lastRow: number): void {
  const { texts, figures } = input;
  const title = sheet.getRange('A1');
  const text = texts.title(figures.quarter, stamp.organisation);
  title.values = [[text]];
  title.format.font.size = titleSize(text);
  title.format.font.bold = true;
  title.format.font.color = green;
  title.format.rowHeight = titleHeight;
  for (const rows of plainRows) sheet.getRange(rows).format.rowHeight = plainHeight;
  const below = sheet.getRange('A2:A3');
  below.formulas = [
    [texts.stamp(stamp.day, stamp.by, stamp.complaints)],
    [liveStatus(firstBlockRow, lastRow, texts, figures.quarter)],
  ];
  below.format.font.color = grey;
  below.format.font.size = 9;

  paintTiles(sheet, tilesOf(input));
  const notes = sheet.getRange('A9');
  notes.values = [[texts.notes]];
  notes.format.font.bold = true;
}

interface Tile {
  label: string;
  number: number | string;
  format: string;
  below: string[];
  /** How many columns it spans. */
  columns: number;
}

/** Of the year before, from the quarters of its trend. */
function together(points: readonly TrendPoint[]): Pick<TrendPoint, 'received' | 'closed'> {
  const sum = (key: 'received' | 'closed') =>
    points.some((point) => point[key] === null)
      ? null
      : points.reduce((total, point) => total + (point[key] ?? 0), 0);
  return { received: sum('received'), closed: sum('closed') };
}

function tilesOf({ figures, texts: { tiles }, period }: QuarterInput): Tile[] {
  const { quarter, stock, trend, promises, norm, previous, lastYear: handled, openLastYear } = figures;
  const [before, lastYear] = quarter.whole
    ? [together(trend.slice(0, 4)), undefined]
    : [trend.at(-2), trend.at(-5)];
  const compared = (quarterAgo: number | string | null, yearAgo: number | string | null): string[] => [
    ...(quarterAgo === null ? [] : [tiles.previous(quarterAgo)]),
    ...(yearAgo === null ? [] : [tiles.lastYear(yearAgo)]),
  ];
  const keptIn = (other: typeof previous) => {
    const { kept, broken, share } = other?.promises ?? { kept: 0, broken: 0, share: null };
    if (kept + broken === 0) return null;
    return share === null ? `${kept}/${kept + broken}` : `${Math.round(share * 100)}%`;
  };
  return [
    {
      columns: 1,
      label: tiles.received,
      number: stock.received,
      format: '0',
      below: compared(before?.received ?? null, lastYear?.received ?? null),
    },
    {
      columns: 2,
      label: tiles.closed,
      number: stock.closed,
      format: '0',
      below: compared(before?.closed ?? null, lastYear?.closed ?? null),
    },
    {
      columns: 2,
      label: tiles.open,
      number: stock.openAtEnd,
      format: '0',
      below: [
        tiles.openAt(formatDay(period.last)),
        ...compared(before?.received === null ? null : stock.openAtStart, openLastYear),
      ],
    },
    {
      columns: 3,
      label: tiles.kept,
      number: promises.share ?? '–',
      format: '0%',
      below: [
        tiles.ofPromises(promises.kept, promises.kept + promises.broken, norm),
        ...compared(keptIn(previous), keptIn(handled)),
      ],
    },
  ];
}

const tilesArea = 'A5:H7';
/** The columns of the tiles that span several. */
const spans = ['B5:C7', 'D5:E7', 'F5:H7'];

const tileRows = [
  { address: 'A5:H5', size: 10, color: grey, height: tileHeights.label },
  { address: 'A6:H6', size: 22, color: green, height: tileHeights.figure },
  { address: 'A7:H7', size: 9, color: grey, height: tileHeights.compared },
];

/** The others of the top, but for the notes: whoever writes them may need more room. */
const plainRows = ['A2:A4', 'A8:A9', 'A14'];

/** So that a long name of an organisation isn't cut off at the edge of the page: a character is half as wide as its size. */
const titleSize = (text: string): number => Math.max(11, Math.min(18, Math.floor(460 / (text.length / 2))));

function paintTiles(sheet: Excel.Worksheet, tiles: readonly Tile[]): void {
  for (const span of spans) sheet.getRange(span).merge(true);
  // Each tile is written into its first column; the others belong to it.
  const inColumns = (read: (tile: Tile) => string | number) =>
    tiles.flatMap((tile) => [read(tile), ...Array.from({ length: tile.columns - 1 }, () => '')]);
  const area = sheet.getRange(tilesArea);
  area.numberFormat = [inColumns(() => '@'), inColumns(({ format }) => format), inColumns(() => '@')];
  area.values = [
    inColumns(({ label }) => label),
    inColumns(({ number }) => number),
    inColumns(({ below }) => below.join('\n')),
  ];
  area.format.fill.color = tileFill;
  area.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  const compared = sheet.getRange('A7:H7').format;
  compared.wrapText = true;
  compared.verticalAlignment = Excel.VerticalAlignment.top;
  for (const { address, size, color, height } of tileRows) {
    const { format } = sheet.getRange(address);
    format.font.size = size;
    format.font.color = color;
    format.rowHeight = height;
  }
}
