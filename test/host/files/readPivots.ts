import { findChild, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseAddress } from '../model/address';
import { bottomOf, rightOf, span } from '../model/Area';
import type { Aggregation, Pivot, PivotAxisField, PivotDataField } from '../model/Pivot';
import type { Sheet } from '../model/Sheet';
import { newId, type Workbook } from '../model/Workbook';
import { captionsIn } from '../pivots/pivotCaptions';
import type { FileParts } from './FileParts';
import { aggregations, labelFilterType } from './pivotTablePart';
import type { Unsupported } from './Unsupported';

interface Cache {
  source: Pivot['source'];
  refreshOnOpen: boolean;
  /** Per field its name, and the texts of its items. */
  fields: { name: string; items: string[] }[];
}

const children = (element: XmlElement | undefined, list: string, item: string): XmlElement[] => {
  const found = element && findChild(element, list);
  return found ? findChildren(found, item) : [];
};

function itemText({ name, attributes }: XmlElement, blank: string): string {
  if (name === 'm') return blank;
  const text = attributes['v'] ?? '';
  if (name === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  return text;
}

function sourceOf(workbook: Workbook, root: XmlElement): Pivot['source'] | null {
  const cacheSource = findChild(root, 'cacheSource');
  const {
    name,
    ref,
    sheet: sheetName,
  } = (cacheSource && findChild(cacheSource, 'worksheetSource'))?.attributes ?? {};
  const table = workbook.tables.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  if (table) return { kind: 'table', table: table.id };
  const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
  const area = ref === undefined ? undefined : parseAddress(ref)?.area;
  return sheet && area ? { kind: 'area', sheet: sheet.id, area } : null;
}

function readCache(workbook: Workbook, root: XmlElement): Cache | null {
  const source = sourceOf(workbook, root);
  if (!source) return null;
  const { blank } = captionsIn(workbook.locale);
  const fields = children(root, 'cacheFields', 'cacheField').map((field) => {
    const shared = findChild(field, 'sharedItems');
    const items = shared?.children.filter((child): child is XmlElement => child.type === 'element') ?? [];
    return { name: field.attributes['name'] ?? '', items: items.map((item) => itemText(item, blank)) };
  });
  return { source, refreshOnOpen: root.attributes['refreshOnLoad'] === '1', fields };
}

function axisField(
  field: XmlElement | undefined,
  cached: Cache['fields'][number],
  only?: string,
  atMost?: string,
): PivotAxisField {
  const base = { source: cached.name, name: field?.attributes['name'] ?? cached.name };
  // What a label filter hides is not chosen item by item.
  if (atMost !== undefined) return { ...base, atMost };
  const items = children(field, 'items', 'item').filter(({ attributes }) => attributes['x'] !== undefined);
  const textOf = ({ attributes }: XmlElement) => cached.items[Number(attributes['x'])] ?? '';
  const single = only === undefined ? undefined : items[Number(only)];
  if (single) return { ...base, selected: [textOf(single)] };
  if (!items.some(({ attributes }) => attributes['h'] === '1')) return base;
  return { ...base, selected: items.filter(({ attributes }) => attributes['h'] !== '1').map(textOf) };
}

function dataField(attributes: Record<string, string>, cache: Cache, formatOf: FormatOf): PivotDataField {
  const word = attributes['subtotal'] ?? 'sum';
  const names = Object.keys(aggregations) as Aggregation[];
  const format = attributes['numFmtId'] === undefined ? undefined : formatOf(Number(attributes['numFmtId']));
  return {
    source: cache.fields[Number(attributes['fld'])]?.name ?? '',
    name: attributes['name'] ?? '',
    summarizeBy: names.find((name) => aggregations[name] === word) ?? 'Sum',
    ...(format !== undefined && { numberFormat: format }),
    ...(attributes['showDataAs'] === 'runTotal' && {
      runningTotalIn: cache.fields[Number(attributes['baseField'])]?.name ?? '',
    }),
  };
}

function layoutOf(root: XmlElement, fields: readonly XmlElement[]): Pivot['layout'] {
  const { attributes } = root;
  const onAxis = fields.filter((field) => field.attributes['axis'] !== undefined);
  const some = (name: string, value: string) => onAxis.some((field) => field.attributes[name] === value);
  const compact = attributes['compact'] !== '0' && !some('compact', '0');
  return {
    layoutType: some('outline', '0') ? 'Tabular' : compact ? 'Compact' : 'Outline',
    showRowGrandTotals: attributes['rowGrandTotals'] !== '0',
    showColumnGrandTotals: attributes['colGrandTotals'] !== '0',
    subtotalLocation: some('defaultSubtotal', '0') ? 'Off' : some('subtotalTop', '0') ? 'AtBottom' : 'AtTop',
    emptyCellText: attributes['missingCaption'] ?? '',
    fillEmptyCells: attributes['showMissing'] !== '0',
    autoFormat: attributes['useAutoFormatting'] === '1',
    preserveFormatting: attributes['preserveFormatting'] !== '0',
  };
}

/** The code of a number format by its id in the file. */
export type FormatOf = (id: number) => string | undefined;

function pivotOf(
  workbook: Workbook,
  sheet: Sheet,
  root: XmlElement,
  cache: Cache,
  formatOf: FormatOf,
): Pivot | null {
  const body = parseAddress(findChild(root, 'location')?.attributes['ref'] ?? '')?.area;
  if (!body) return null;
  const fields = children(root, 'pivotFields', 'pivotField');
  const labels = new Map(
    children(root, 'filters', 'filter')
      .filter(({ attributes }) => attributes['type'] === labelFilterType)
      .map(({ attributes }) => [Number(attributes['fld']), attributes['stringValue1']]),
  );
  const fieldAt = (index: number, only?: string) => {
    const cached = cache.fields[index];
    return cached ? [axisField(fields[index], cached, only, labels.get(index))] : [];
  };
  // The pseudo-field "Values" is -2.
  const axis = (list: string) =>
    children(root, list, 'field').flatMap(({ attributes }) => fieldAt(Number(attributes['x'])));
  const filters = children(root, 'pageFields', 'pageField').flatMap(({ attributes }) =>
    fieldAt(Number(attributes['fld']), attributes['item']),
  );
  const above = filters.length > 0 ? filters.length + 1 : 0;
  return {
    id: newId(workbook),
    name: root.attributes['name'] ?? '',
    sheet: sheet.id,
    row: body.row,
    column: body.column,
    source: cache.source,
    rows: axis('rowFields'),
    columns: axis('colFields'),
    filters,
    data: children(root, 'dataFields', 'dataField').map(({ attributes }) =>
      dataField(attributes, cache, formatOf),
    ),
    layout: layoutOf(root, fields),
    refreshOnOpen: cache.refreshOnOpen,
    useCustomSortLists: root.attributes['customListSort'] !== '0',
    drawn: span(
      Math.max(0, body.row - above),
      body.column,
      bottomOf(body),
      Math.max(rightOf(body), body.column + (above ? 1 : 0)),
    ),
  };
}

/** Reads the PivotTables of the sheet at `path`; all tables must have been read. One with another source stays as cells. */
export function readPivots(
  workbook: Workbook,
  sheet: Sheet,
  path: string,
  parts: FileParts,
  formatOf: FormatOf,
  unsupported: Unsupported[],
): void {
  for (const { type, target } of parts.relationships(path)) {
    const root = type === 'pivotTable' ? parts.root(target) : null;
    if (!root) continue;
    const cachePath = parts
      .relationships(target)
      .find((other) => other.type === 'pivotCacheDefinition')?.target;
    const cacheRoot = cachePath === undefined ? null : parts.root(cachePath);
    const cache = cacheRoot && readCache(workbook, cacheRoot);
    const pivot = cache && pivotOf(workbook, sheet, root, cache, formatOf);
    if (pivot) workbook.pivots.push(pivot);
    else unsupported.push({ code: 'pivotSource', where: root.attributes['name'] ?? sheet.name });
  }
}
