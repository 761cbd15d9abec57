import type { Alignment, Borders, Fill, Font, NumFmt } from '@cj-tech-master/excelts';
import { NORMAL, type Border, type BorderEdge, type CellStyle } from '../model/CellStyle';
import { borderFromFile } from './borderStyles';
import type { ColorsInFile } from './ColorsInFile';
import type { FileStyle } from './styleToFile';

const underlines: Record<string, CellStyle['underline']> = {
  single: 'Single',
  true: 'Single',
  singleAccounting: 'Single',
  double: 'Double',
  doubleAccounting: 'Double',
};

export const underlineOf = (underline: Font['underline'] | undefined): CellStyle['underline'] =>
  underlines[String(underline)] ?? 'None';

function fontPart(font: Partial<Font>, colors: ColorsInFile): Partial<CellStyle> {
  return {
    fontName: font.name ?? NORMAL.fontName,
    fontSize: font.size ?? NORMAL.fontSize,
    fontColor: colors.toHex(font.color) ?? NORMAL.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    underline: underlineOf(font.underline),
  };
}

/** A pattern's colour; a gradient's first. */
export function fillColor(fill: Fill | undefined, colors: ColorsInFile): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return colors.toHex(fill.stops[0]?.color) ?? null;
  return fill.pattern === 'none' ? null : (colors.toHex(fill.fgColor) ?? null);
}

const horizontals: Record<string, CellStyle['horizontal']> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticals: Record<string, CellStyle['vertical']> = {
  top: 'Top',
  middle: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

const alignmentPart = (alignment: Partial<Alignment>): Partial<CellStyle> => ({
  horizontal: horizontals[alignment.horizontal ?? ''] ?? 'General',
  vertical: verticals[alignment.vertical ?? ''] ?? 'Bottom',
  indent: alignment.indent ?? 0,
  wrap: alignment.wrapText ?? false,
});

const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersOf(file: Partial<Borders>, colors: ColorsInFile): CellStyle['borders'] {
  const borders: { [edge in BorderEdge]?: Border } = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = file[side];
    if (!border?.style) continue;
    borders[edges[side]] = {
      ...borderFromFile(border.style),
      color: colors.toHex(border.color) ?? '#000000',
    };
  }
  return borders;
}

const codeOf = (numberFormat: string | NumFmt | undefined): string =>
  (typeof numberFormat === 'object' ? numberFormat.formatCode : numberFormat) ?? NORMAL.numberFormat;

export function styleFromFile(file: FileStyle, colors: ColorsInFile): CellStyle {
  return {
    ...NORMAL,
    numberFormat: codeOf(file.numFmt),
    ...(file.font && fontPart(file.font, colors)),
    fill: fillColor(file.fill, colors),
    ...(file.alignment && alignmentPart(file.alignment)),
    locked: file.protection?.locked ?? true,
    quoted: file.pivotButton === true,
    borders: file.border ? bordersOf(file.border, colors) : {},
  };
}
