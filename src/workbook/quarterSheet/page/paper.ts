import { textWidth } from '../../../procedure/calamity/letter/textWidth';

/** In points. */
export const margins = { top: 30, bottom: 40, side: 20 } as const;
/** An A4 upright between its margins, less some air for printers. */
const room = 842 - margins.top - margins.bottom - 15;

/**
 * In points. A file counts widths in digits of Calibri: where that font is missing, columns come out as much wider as the
 * digits of the font that replaces it are, by a third for DejaVu Sans. At the usual scale they fit A4 upright between the
 * margins with that too. Each word of the headers has room for a font that is a tenth wider.
 */
export const columnWidths = { 'B:C': 59, 'D:H': 50 } as const;
const beside = 2 * columnWidths['B:C'] + 5 * columnWidths['D:H'];
/** Of the first column: what the words of the report need, and some 40 letters of a name. */
const labels = { least: 138, most: 230 } as const;
/** In points. */
const letters = 11;
const padding = 8;

/** Percent; letters of 11 points become 9. */
const usualScale = 82;

export interface Paper {
  /** Of the first column, in points. */
  labelWidth: number;
  /** Percent. */
  scale: number;
  /** How high a page is on the sheet, in points. */
  room: number;
}

/**
 * The first column as wide as the longest of these names, and a scale at which the report still fits the width of the paper.
 * Measured in Arial, which is a tenth wider than Calibri.
 */
export function paperFor(names: readonly string[]): Paper {
  const longest = Math.max(0, ...names.map((name) => Math.ceil(textWidth(name, letters)))) + padding;
  const labelWidth = Math.max(labels.least, Math.min(labels.most, longest));
  const scale = Math.floor((usualScale * (labels.least + beside)) / (labelWidth + beside));
  return { labelWidth, scale, room: (room / scale) * 100 };
}

/** How many lines a name takes in the first column, with air for words that don't fill a line. */
export function linesOfName(name: string): number {
  const width = textWidth(name, letters);
  return width + padding <= labels.most ? 1 : Math.ceil((width * 1.2) / (labels.most - padding));
}
