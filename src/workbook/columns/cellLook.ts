import type { ColumnDefinition } from './columns';

/**
 * What of the looks of a cell the register sets, by the names that Excel has for it: colour and underline are of its letters.
 * What holds for the whole column, or for how a value is shown, is none of it.
 */
export interface CellLook {
  verticalAlignment?: Excel.Range['format']['verticalAlignment'];
  horizontalAlignment?: Excel.Range['format']['horizontalAlignment'];
  wrapText?: boolean;
  color?: string;
  underline?: Excel.Range['format']['font']['underline'];
}
export type LookPart = keyof CellLook;

/** What may be longer than its row begins at the top, so that its beginning is what one reads. */
export const lookOf = ({ kind, wrap, long, link }: ColumnDefinition): CellLook => ({
  verticalAlignment: long ? Excel.VerticalAlignment.top : Excel.VerticalAlignment.center,
  ...((kind === 'day' || kind === 'number') && { horizontalAlignment: Excel.HorizontalAlignment.left }),
  ...(wrap && { wrapText: true }),
  ...(link && { color: '#0563C1', underline: Excel.RangeUnderlineStyle.single }),
});

/** Changes the parts that are given, at the next sync. */
export function applyLook({ format }: Excel.Range, look: CellLook): void {
  const { color, underline, ...own } = look;
  Object.assign(format, own);
  if (color !== undefined) format.font.color = color;
  if (underline !== undefined) format.font.underline = underline;
}

/** Loads these parts; after the sync it gives them, or `null` where the cells differ in one. */
export function askLook({ format }: Excel.Range, parts: readonly LookPart[]): () => CellLook | null {
  const isOfFont = (part: LookPart): part is 'color' | 'underline' =>
    part === 'color' || part === 'underline';
  for (const part of parts) if (isOfFont(part)) format.font.load(part);
  for (const part of parts) if (!isOfFont(part)) format.load(part);
  return () => {
    const read = parts.map((part) => [part, isOfFont(part) ? format.font[part] : format[part]] as const);
    return read.some(([, value]) => value === null) ? null : Object.fromEntries(read);
  };
}
