import type { Workbook } from '../model/Workbook';
import type { ColorsInFile } from './ColorsInFile';
import { styleFromFile } from './styleFromFile';
import type { FileStyle } from './styleToFile';

/**
 * Gives the model's id of a file's style. The library makes a new style for each cell, and copies its parts: by what they say
 * each style is read once and not half a million times.
 */
export function styleIds(workbook: Workbook, colors: ColorsInFile): (style: FileStyle) => number {
  const ids = new Map<string, number>();
  return (style) => {
    const key = JSON.stringify(style);
    const id = ids.get(key) ?? workbook.styles.idOf(styleFromFile(style, colors));
    ids.set(key, id);
    return id;
  };
}
