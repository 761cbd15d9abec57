import type { Worksheet } from '@cj-tech-master/excelts';
import type { Workbook } from '../../model/Workbook';
import type { FileStyle } from '../styleToFile';

/** Below whatever a sheet holds. */
const markerRow = 1_048_576;

const marker = new RegExp(`<c r="([A-Z]+)${markerRow}" s="(\\d+)"/>`, 'g');

/** The ids of all styles that the workbook's cells have. */
const idsIn = (workbook: Workbook): number[] => [
  ...new Set(workbook.sheets.flatMap(({ styles }) => [...styles.used])),
];

/**
 * Has the library write a cell for each style, so that its part of formats holds them all.
 * @returns which cell, by its column, stands for which style
 */
export function markFormats(workbook: Workbook, target: Worksheet, styleOf: (id: number) => FileStyle) {
  const ids = new Map<string, number>();
  for (const id of idsIn(workbook)) {
    const cell = target.getRow(markerRow).getCell(ids.size + 1);
    cell.style = styleOf(id);
    ids.set(cell.address.replace(String(markerRow), ''), id);
  }
  return ids;
}

/** Where each style stands among the formats of the file that the library wrote; 0: it is the file's first. */
export function readFormats(sheetXml: string, markers: ReadonlyMap<string, number>): (id: number) => number {
  const formats = new Map<number, number>();
  for (const [, letters = '', format] of sheetXml.matchAll(marker)) {
    const id = markers.get(letters);
    if (id !== undefined) formats.set(id, Number(format));
  }
  return (id) => formats.get(id) ?? 0;
}
