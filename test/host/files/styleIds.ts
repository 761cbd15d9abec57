import type { Workbook } from '../model/Workbook';
import type { ColorsInFile } from './ColorsInFile';
import { styleFromFile } from './styleFromFile';
import type { FileStyle } from './styleToFile';

/**
 * Gives the model's id of a file's style. The library makes a new style for each cell, but of the same parts: those are told
 * apart by identity, so that each style is read once and not half a million times.
 */
export function styleIds(workbook: Workbook, colors: ColorsInFile): (style: FileStyle) => number {
  const parts = new WeakMap<object, number>();
  let known = 0;
  const numberOf = (part: object | undefined): number => {
    if (!part) return 0;
    const number = parts.get(part) ?? ++known;
    parts.set(part, number);
    return number;
  };
  const ids = new Map<string, number>();
  return (style) => {
    const { numFmt, font, fill, border, alignment, protection, pivotButton } = style;
    const format = typeof numFmt === 'object' ? numFmt.formatCode : (numFmt ?? '');
    const numbers = [font, fill, border, alignment, protection].map(numberOf).join();
    const key = `${numbers},${pivotButton === true},${format}`;
    const id = ids.get(key) ?? workbook.styles.idOf(styleFromFile(style, colors));
    ids.set(key, id);
    return id;
  };
}
