import { bodyArea, type Table } from '../../model/Table';
import { firstNotBelow } from './firstNotBelow';

export interface TableLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  /** Colour of the line above or below the cell. */
  lineAbove?: string;
  lineBelow?: string;
}

/** The Office theme: black for a style without accent, then its six accents. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** `share` 0 is the colour itself, 1 is white. */
const lighter = (color: string, share: number): string =>
  '#' +
  [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (255 - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');

interface Palette {
  header: TableLook;
  band: string;
  rest: string | null;
  line: string;
}

// Light 1-7: lines and light bands; Light 8-21: a filled header and lines; Medium and Dark: a filled header and bands.
const palette = (style: string): Palette | null => {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family || !number) return null;
  const accent = accents[(Number(number) - 1) % 7] ?? '#000000';
  const band = lighter(accent, accent === '#000000' ? 0.85 : 0.8);
  const filled = { fill: accent, fontColor: '#FFFFFF', bold: true };
  if (family !== 'Light') {
    const rest = family === 'Medium' && Number(number) <= 7 ? null : lighter(accent, 0.9);
    return { header: filled, band, rest, line: lighter(accent, 0.4) };
  }
  const header = Number(number) <= 7 ? { bold: true, fontColor: accent, lineBelow: accent } : filled;
  return { header, band, rest: null, line: lighter(accent, 0.4) };
};

/** The rows that a filter hides, in their order; each filtering gives the table another set. */
const hiddenInOrder = new WeakMap<Set<number>, number[]>();

function hiddenAbove({ filteredRows }: Table, row: number): number {
  if (filteredRows.size === 0) return 0;
  const hidden = hiddenInOrder.get(filteredRows) ?? [...filteredRows].sort((a, b) => a - b);
  hiddenInOrder.set(filteredRows, hidden);
  const at = firstNotBelow(hidden, row);
  return at < 0 ? hidden.length : at;
}

/** What a table's style gives to one of its cells; a cell's own fill and font go before it. */
export const tableLook = (table: Table, row: number, column: number): TableLook => {
  const colours = palette(table.style);
  if (!colours) return {};
  const body = bodyArea(table);
  if (row < body.row) return colours.header;
  if (row >= body.row + body.rowCount) return { bold: true, lineAbove: colours.line };
  // Bands follow the rows that are shown.
  const isBand = table.showBandedRows && (row - body.row - hiddenAbove(table, row)) % 2 === 0;
  const fill = isBand ? colours.band : colours.rest;
  const isBold =
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === table.area.column + table.area.columnCount - 1);
  return { ...(fill && { fill }), ...(isBold && { bold: true }), lineBelow: lighter(colours.line, 0.5) };
};
