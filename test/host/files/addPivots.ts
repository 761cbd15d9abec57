import type { Pivot } from '../model/Pivot';
import type { Workbook } from '../model/Workbook';
import { computePivot } from '../pivots/computePivot';
import { captionsIn } from '../pivots/pivotCaptions';
import type { PivotGrid, PivotItem } from '../pivots/PivotGrid';
import { readPivotSource } from '../pivots/readPivotSource';
import { sheetPath } from './addTables';
import { areaReference } from './areaReference';
import { element } from './element';
import { numberFormatId } from './numberFormatId';
import type { Package } from './Package';
import { cacheDefinitionPart, cacheRecordsPart, type CacheRequest } from './pivotCacheParts';
import { pivotTablePart } from './pivotTablePart';

/** A manual filter may name items that no record has any more: the cache keeps them. */
function itemsOf(pivot: Pivot, grid: PivotGrid): Map<string, PivotItem[]> {
  const items = new Map([...grid.items].map(([key, known]) => [key, [...known]]));
  for (const field of [...pivot.rows, ...pivot.columns, ...pivot.filters]) {
    const known = items.get(field.source.toLowerCase()) ?? [];
    for (const text of field.selected ?? []) {
      if (!known.some((item) => item.text.toLowerCase() === text.toLowerCase()))
        known.push({ value: text, text });
    }
  }
  return items;
}

function sourceOf(workbook: Workbook, { source }: Pivot): CacheRequest['from'] {
  if (source.kind === 'table') {
    return { name: workbook.tables.find(({ id }) => id === source.table)?.name ?? '' };
  }
  const sheet = workbook.sheets.find(({ id }) => id === source.sheet)?.name ?? '';
  return { ref: areaReference(source.area), sheet };
}

function addPivot(workbook: Workbook, pivot: Pivot, file: Package, number: number): string | null {
  const source = readPivotSource(workbook, pivot);
  const sheet = workbook.sheets.findIndex(({ id }) => id === pivot.sheet);
  if (!source || sheet < 0) return null;
  const grid = computePivot(source, pivot, captionsIn(workbook.locale));
  const items = itemsOf(pivot, grid);
  const { refreshOnOpen } = pivot;
  const cache = { source, items, from: sourceOf(workbook, pivot), refreshOnOpen };
  const cachePath = `xl/pivotCache/pivotCacheDefinition${number}.xml`;
  const id = file.add('pivotCacheDefinition', cachePath, cacheDefinitionPart(cache), 'xl/workbook.xml');
  if (!refreshOnOpen) {
    const recordsPath = `xl/pivotCache/pivotCacheRecords${number}.xml`;
    file.add('pivotCacheRecords', recordsPath, cacheRecordsPart(cache), cachePath);
  }
  const styles = file.text('xl/styles.xml') ?? '';
  const part = pivotTablePart({
    pivot,
    grid,
    header: source.header,
    items,
    cacheId: number,
    formatId: (numberFormat) => numberFormatId(styles, numberFormat),
  });
  const path = `xl/pivotTables/pivotTable${number}.xml`;
  file.add('pivotTable', path, part, sheetPath(sheet));
  file.relate('pivotCacheDefinition', cachePath, path);
  return element('pivotCache', { cacheId: number, 'r:id': id });
}

/** Adds the PivotTables with their caches. A pivot whose table is gone stays behind as the cells it last showed. */
export function addPivots(workbook: Workbook, file: Package): void {
  const caches: string[] = [];
  for (const [index, pivot] of workbook.pivots.entries()) {
    const cache = addPivot(workbook, pivot, file, index + 1);
    if (cache !== null) caches.push(cache);
  }
  if (caches.length === 0) return;
  file.edit('xl/workbook.xml', (xml) =>
    xml.replace(/<calcPr [^>]*\/>/, `$&${element('pivotCaches', {}, ...caches)}`),
  );
}
