import { rightOf, span } from '../model/Area';
import type { Aggregation, Pivot, PivotAxisField } from '../model/Pivot';
import { letsThrough } from '../pivots/letsThrough';
import type { AxisLine, PivotGrid, PivotItem } from '../pivots/PivotGrid';
import { areaReference } from './areaReference';
import { element, list, MAIN_NAMESPACE, XML_DECLARATION } from './element';

export const aggregations: Record<Aggregation, string> = {
  Sum: 'sum',
  Count: 'count',
  Average: 'average',
  Max: 'max',
  Min: 'min',
  Product: 'product',
  CountNumbers: 'countNums',
  StandardDeviation: 'stdDev',
  Variance: 'var',
};

/** The kind of a label filter that lets through what comes no later. */
export const labelFilterType = 'captionLessThanOrEqual';

/** The pseudo-field "Values", on the column axis when there are several data fields. */
const VALUES_FIELD = -2;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function fieldElement(pivot: Pivot, header: string, items: readonly PivotItem[] | undefined): string {
  const on = (fields: readonly PivotAxisField[]) => fields.find(({ source }) => same(source, header));
  const row = on(pivot.rows);
  const column = on(pivot.columns);
  const page = on(pivot.filters);
  const field = row ?? column ?? page;
  const { layoutType, subtotalLocation } = pivot.layout;
  const attributes = {
    name: field && field.name !== header ? field.name : undefined,
    axis: row ? 'axisRow' : column ? 'axisCol' : page ? 'axisPage' : undefined,
    dataField: pivot.data.some(({ source }) => same(source, header)) || undefined,
    compact: layoutType === 'Compact' ? undefined : false,
    outline: layoutType === 'Tabular' ? false : undefined,
    subtotalTop: subtotalLocation === 'AtBottom' ? false : undefined,
    multipleItemSelectionAllowed: (page?.selected && page.selected.length !== 1) || undefined,
    showAll: false,
    sortType: row || column ? 'ascending' : undefined,
    defaultSubtotal: subtotalLocation === 'Off' ? false : undefined,
  };
  if (!field || !items) return element('pivotField', attributes);
  const single = page?.selected?.length === 1;
  const shows = letsThrough(field);
  const shown = items.map((item, x) =>
    element('item', { h: single || shows(item.text) ? undefined : true, x }),
  );
  const subtotal = subtotalLocation === 'Off' ? [] : [element('item', { t: 'default' })];
  return element('pivotField', attributes, list('items', [...shown, ...subtotal]));
}

const types = { item: undefined, subtotal: 'default', grand: 'grand' } as const;

/** One row or column: what it shares with the one before it is not repeated but counted. */
function lineElement(line: AxisLine, before: AxisLine | undefined, several: boolean): string {
  if (line.kind === 'grand') {
    return element('i', { t: 'grand', i: line.data || undefined }, element('x', {}));
  }
  const path = several && line.kind === 'item' ? [...line.path, line.data] : line.path;
  const previous = before?.kind === 'grand' ? [] : (before?.path ?? []);
  const differs = line.path.findIndex((position, level) => position !== previous[level]);
  const shared = Math.max(0, Math.min(differs < 0 ? line.path.length : differs, path.length - 1));
  const positions = path.slice(shared).map((v) => element('x', { v: v || undefined }));
  return element(
    'i',
    { t: types[line.kind], r: shared || undefined, i: line.data || undefined },
    ...positions,
  );
}

const lineElements = (lines: readonly AxisLine[], several = false): string[] =>
  lines.map((line, at) => lineElement(line, lines[at - 1], several));

export interface PivotTableRequest {
  pivot: Pivot;
  grid: PivotGrid;
  header: readonly string[];
  items: ReadonlyMap<string, readonly PivotItem[]>;
  cacheId: number;
  /** The id of a number format in the file's styles. */
  formatId: (numberFormat: string) => number | undefined;
}

function location({ pivot, grid }: PivotTableRequest): string {
  const rows = grid.cells.length - grid.bodyRow;
  const columns = Math.max(1, grid.labelColumns + grid.columnLines.length);
  const body = span(pivot.row, pivot.column, pivot.row + Math.max(1, rows) - 1, pivot.column + columns - 1);
  const onlyValues = pivot.columns.length === 0 && pivot.data.length > 1;
  return element('location', {
    ref: areaReference({ ...body, columnCount: rightOf(body) - body.column + 1 }),
    firstHeaderRow: onlyValues ? 0 : 1,
    firstDataRow: grid.headerRows,
    firstDataCol: grid.labelColumns,
    rowPageCount: pivot.filters.length || undefined,
    colPageCount: pivot.filters.length > 0 ? 1 : undefined,
  });
}

function axes({ pivot, grid, header, items, formatId }: PivotTableRequest): string[] {
  const at = (name: string) => header.findIndex((other) => same(other, name));
  const fieldList = (name: string, fields: number[]) =>
    fields.length === 0
      ? []
      : [
          list(
            name,
            fields.map((x) => element('field', { x })),
          ),
        ];
  const several = pivot.data.length > 1;
  const pages = pivot.filters.map((field) => {
    const [only, ...more] = field.selected ?? [];
    const item = items.get(field.source.toLowerCase())?.findIndex(({ text }) => same(text, only ?? ''));
    const single = only !== undefined && more.length === 0 && item !== undefined && item >= 0;
    return element('pageField', { fld: at(field.source), item: single ? item : undefined, hier: -1 });
  });
  const data = pivot.data.map(({ source, name, summarizeBy, numberFormat, runningTotalIn }) =>
    element('dataField', {
      name,
      fld: at(source),
      subtotal: summarizeBy === 'Sum' ? undefined : aggregations[summarizeBy],
      showDataAs: runningTotalIn === undefined ? undefined : 'runTotal',
      baseField: runningTotalIn === undefined ? 0 : at(runningTotalIn),
      baseItem: 0,
      numFmtId: numberFormat === undefined ? undefined : formatId(numberFormat),
    }),
  );
  return [
    ...fieldList(
      'rowFields',
      pivot.rows.map(({ source }) => at(source)),
    ),
    list('rowItems', lineElements(grid.rowLines)),
    ...fieldList('colFields', [
      ...pivot.columns.map(({ source }) => at(source)),
      ...(several ? [VALUES_FIELD] : []),
    ]),
    list('colItems', lineElements(grid.columnLines, several)),
    ...(pages.length > 0 ? [list('pageFields', pages)] : []),
    ...(data.length > 0 ? [list('dataFields', data)] : []),
  ];
}

/** The label filters; what they hide now is hidden item by item too, for readers that know no filter. */
function labelFilters({ pivot, header }: PivotTableRequest): string[] {
  const filters = [...pivot.rows, ...pivot.columns].flatMap(({ source, atMost }, index) => {
    if (atMost === undefined) return [];
    const custom = element('customFilter', { operator: 'lessThanOrEqual', val: atMost });
    const column = element('filterColumn', { colId: 0 }, element('customFilters', {}, custom));
    return element(
      'filter',
      {
        fld: header.findIndex((other) => same(other, source)),
        type: labelFilterType,
        evalOrder: -1,
        id: index + 1,
        stringValue1: atMost,
      },
      element('autoFilter', { ref: 'A1' }, column),
    );
  });
  return filters.length === 0 ? [] : [list('filters', filters)];
}

/** The PivotTable itself. Written here: the library's has one placeholder row, no selected page and no layout. */
export function pivotTablePart(request: PivotTableRequest): string {
  const { pivot, header, items, cacheId } = request;
  const { layout } = pivot;
  const compact = layout.layoutType === 'Compact' ? undefined : false;
  const fields = header.map((name) => fieldElement(pivot, name, items.get(name.toLowerCase())));
  const attributes = {
    xmlns: MAIN_NAMESPACE,
    name: pivot.name,
    cacheId,
    dataOnRows: false,
    applyWidthHeightFormats: layout.autoFormat,
    dataCaption: 'Values',
    missingCaption: layout.emptyCellText || undefined,
    showMissing: layout.fillEmptyCells,
    updatedVersion: 6,
    minRefreshableVersion: 3,
    createdVersion: 6,
    useAutoFormatting: layout.autoFormat,
    preserveFormatting: layout.preserveFormatting,
    itemPrintTitles: true,
    indent: 0,
    outline: layout.layoutType === 'Tabular' ? undefined : true,
    outlineData: layout.layoutType === 'Tabular' ? undefined : true,
    compact,
    compactData: compact,
    rowGrandTotals: layout.showRowGrandTotals ? undefined : false,
    colGrandTotals: layout.showColumnGrandTotals ? undefined : false,
    multipleFieldFilters: false,
    customListSort: pivot.useCustomSortLists ? undefined : false,
  };
  const style = element('pivotTableStyleInfo', {
    name: 'PivotStyleLight16',
    showRowHeaders: true,
    showColHeaders: true,
    showRowStripes: false,
    showColStripes: false,
    showLastColumn: true,
  });
  const children = [
    location(request),
    list('pivotFields', fields),
    ...axes(request),
    style,
    ...labelFilters(request),
  ];
  return XML_DECLARATION + element('pivotTableDefinition', attributes, ...children);
}
