import type { Borders, Fill, Style } from '@cj-tech-master/excelts';
import { NORMAL, type Border, type CellStyle } from '../model/CellStyle';
import { borderToFile } from './borderStyles';

/** `pivotButton` carries our `quotePrefix` through the library, which doesn't know that; see `quotePrefix.ts`. */
export type FileStyle = Partial<Style> & { pivotButton?: boolean };

export const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });

export const solidFill = (color: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: argb(color),
});

const edges = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

function bordersOf(style: CellStyle): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const [edge, border] of Object.entries(style.borders) as [keyof typeof edges, Border][]) {
    borders[edges[edge]] = { style: borderToFile(border), color: argb(border.color) };
  }
  return borders;
}

function fontOf(style: CellStyle): Partial<Style['font']> {
  return {
    name: style.fontName,
    size: style.fontSize,
    family: 2,
    // Normal's own colour, so that a table style may still change it.
    color: style.fontColor === NORMAL.fontColor ? { theme: 1 } : argb(style.fontColor),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.underline !== 'None' && { underline: style.underline === 'Double' ? 'double' : 'single' }),
  };
}

const horizontals = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const verticals = {
  Bottom: undefined,
  Top: 'top',
  Center: 'middle',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

function alignmentOf(style: CellStyle): Partial<Style['alignment']> {
  const horizontal = horizontals[style.horizontal];
  const vertical = verticals[style.vertical];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent > 0 && { indent: style.indent }),
  };
}

const filled = <T extends object>(part: T): part is T => Object.keys(part).length > 0;
const fontKeys = [
  'fontName',
  'fontSize',
  'fontColor',
  'bold',
  'italic',
  'strikethrough',
  'underline',
] as const;

export function styleToFile(style: CellStyle): FileStyle {
  const alignment = alignmentOf(style);
  const border = bordersOf(style);
  return {
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    ...(fontKeys.some((key) => style[key] !== NORMAL[key]) && { font: fontOf(style) }),
    ...(style.fill && { fill: solidFill(style.fill) }),
    ...(filled(border) && { border }),
    ...(filled(alignment) && { alignment }),
    ...(!style.locked && { protection: { locked: false } }),
    ...(style.quoted && { pivotButton: true }),
  };
}
