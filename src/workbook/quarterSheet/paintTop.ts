import { formatDay } from '../../procedure/day';
import type { QuarterInput } from './quarterInput';
import { liveStatus } from './liveCells';

export interface Stamp {
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
/** The blocks begin below them. */
export const firstBlockRow = 15;

const green = '#0F5C4A';
const grey = '#595959';
const tileFill = '#F2F7F5';

/** Title, stamp, the word on later changes, and the four figures that a board asks for first. */
export function paintTop(sheet: Excel.Worksheet, input: QuarterInput, stamp: Stamp, lastRow: number): void {
  const { texts, figures } = input;
  const title = sheet.getRange('A1');
  title.values = [[texts.title(figures.quarter, stamp.organisation)]];
  title.format.font.size = 18;
  title.format.font.bold = true;
  title.format.font.color = green;
  const stamped = sheet.getRange('A2');
  stamped.values = [[texts.stamp(stamp.day, stamp.by, stamp.complaints)]];
  stamped.format.font.color = grey;
  const status = sheet.getRange('A3');
  status.formulas = [[liveStatus(firstBlockRow, lastRow, texts)]];
  status.format.font.italic = true;

  for (const tile of tilesOf(input)) paintTile(sheet, tile);
  const notes = sheet.getRange('A9');
  notes.values = [[texts.notes]];
  notes.format.font.bold = true;
  notes.format.font.color = green;
}

interface Tile {
  /** The columns that it spans, by letter. */
  from: string;
  to: string;
  label: string;
  number: number | string;
  format: string;
  below: string;
}

function tilesOf({ figures, texts: { tiles }, period }: QuarterInput): Tile[] {
  const { stock, trend, promises } = figures;
  const before = trend.at(-2);
  const open = tiles.openAt(formatDay(period.last));
  return [
    {
      from: 'A',
      to: 'A',
      label: tiles.received,
      number: stock.received,
      format: '0',
      below: before ? tiles.previous(before.received) : '',
    },
    {
      from: 'B',
      to: 'C',
      label: tiles.closed,
      number: stock.closed,
      format: '0',
      below: before ? tiles.previous(before.closed) : '',
    },
    { from: 'D', to: 'E', label: tiles.open, number: stock.openAtEnd, format: '0', below: open },
    {
      from: 'F',
      to: 'H',
      label: tiles.kept,
      number: promises.share ?? '–',
      format: '0%',
      below: tiles.ofPromises(promises.kept, promises.kept + promises.broken),
    },
  ];
}

function paintTile(sheet: Excel.Worksheet, { from, to, label, number, format, below }: Tile): void {
  const parts = [
    { row: 5, value: label, size: 10, color: grey, height: 18 },
    { row: 6, value: number, size: 22, color: green, height: 32 },
    { row: 7, value: below, size: 9, color: grey, height: 18 },
  ];
  for (const { row, value, size, color, height } of parts) {
    const cells = sheet.getRange(`${from}${row}:${to}${row}`);
    const first = sheet.getRange(`${from}${row}`);
    if (from !== to) cells.merge();
    first.numberFormat = [[typeof value === 'number' ? format : '@']];
    first.values = [[value]];
    cells.format.fill.color = tileFill;
    cells.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    cells.format.font.size = size;
    cells.format.font.color = color;
    cells.format.rowHeight = height;
  }
  sheet.getRange(`${from}6`).format.font.bold = true;
}
