import type { Workbook } from '../model/Workbook';
import { element, list } from './element';
import type { Package } from './Package';
import { tablePart } from './tablePart';

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Adds a part for each table; `tableParts` comes last in a sheet. */
export function addTables(workbook: Workbook, file: Package): void {
  let id = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const parts: string[] = [];
    for (const table of workbook.tables.filter((candidate) => candidate.sheet === sheet.id)) {
      id += 1;
      const path = `xl/tables/table${id}.xml`;
      const relationship = file.add('table', path, tablePart(table, id), sheetPath(index));
      parts.push(element('tablePart', { 'r:id': relationship }));
    }
    if (parts.length === 0) continue;
    file.edit(sheetPath(index), (xml) =>
      xml.replace(/<\/worksheet>\s*$/, `${list('tableParts', parts)}</worksheet>`),
    );
  }
}
