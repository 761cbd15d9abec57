import { stringifyStructRef } from '@borgar/fx';
import { findChild, findChildren, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseAddress } from '../model/address';
import { bottomOf } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { syncTable } from '../model/syncTable';
import { bodyArea, isFiltered, type ColumnFilter, type Table, type TableColumn } from '../model/Table';
import { newId, type Workbook } from '../model/Workbook';
import type { FileParts } from './FileParts';
import { formulaFromFile } from './formulaInFile';
import type { Unsupported } from './Unsupported';

/** The totals that Excel names instead of writing their formula: the first argument of SUBTOTAL. */
const subtotals: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

const signs: Record<string, string> = {
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  lessThan: '<',
};

/** `null`: a kind of filter that the local Excel hasn't. */
function filterOf(column: XmlElement): ColumnFilter | null {
  const filters = findChild(column, 'filters');
  if (filters && !findChild(filters, 'dateGroupItem')) {
    const values = findChildren(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    return { kind: 'values', values: filters.attributes['blank'] === '1' ? [...values, ''] : values };
  }
  const custom = findChild(column, 'customFilters');
  if (!custom) return null;
  const [first = '', second] = findChildren(custom, 'customFilter').map(
    ({ attributes }) => (signs[attributes['operator'] ?? ''] ?? '=') + (attributes['val'] ?? ''),
  );
  const operator = custom.attributes['and'] === '1' ? 'And' : 'Or';
  return { kind: 'custom', first, operator, ...(second !== undefined && { second }) };
}

const plain = (text: string) => text.replace(/_x000[aA]_/g, '\n');

function totalOf(column: XmlElement, table: string): string | undefined {
  const { totalsRowLabel, totalsRowFunction, name = '' } = column.attributes;
  if (totalsRowLabel !== undefined) return totalsRowLabel;
  if (totalsRowFunction === undefined || totalsRowFunction === 'none') return undefined;
  const custom = findChild(column, 'totalsRowFormula');
  if (custom) return formulaFromFile(textContent(custom), table);
  const reference = stringifyStructRef({ context: [], table: '', columns: [plain(name)], sections: [] });
  return `=SUBTOTAL(${subtotals[totalsRowFunction] ?? 109},${reference})`;
}

function columnOf(column: XmlElement, id: number, table: string): TableColumn {
  const calculated = findChild(column, 'calculatedColumnFormula');
  const total = totalOf(column, table);
  return {
    id,
    name: plain(column.attributes['name'] ?? ''),
    ...(calculated && { calculated: formulaFromFile(textContent(calculated), table) }),
    ...(total !== undefined && { total }),
  };
}

function tableOf(workbook: Workbook, sheet: Sheet, root: XmlElement): Table | null {
  const { attributes } = root;
  const name = attributes['displayName'] ?? attributes['name'] ?? '';
  const area = parseAddress(attributes['ref'] ?? '')?.area;
  const columns = findChild(root, 'tableColumns');
  if (!area || !columns) return null;
  const style = findChild(root, 'tableStyleInfo')?.attributes ?? {};
  const elements = findChildren(columns, 'tableColumn');
  const ids = elements.map((column, index) => Number(column.attributes['id'] ?? index + 1));
  return {
    id: newId(workbook),
    name,
    sheet: sheet.id,
    area,
    columns: elements.map((column, index) => columnOf(column, ids[index] ?? index + 1, name)),
    nextColumnId: Math.max(0, ...ids) + 1,
    style: style['name'] ?? '',
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
    showBandedRows: style['showRowStripes'] === '1',
    showBandedColumns: style['showColumnStripes'] === '1',
    showFilterButton: findChild(root, 'autoFilter') !== undefined,
    highlightFirstColumn: style['showFirstColumn'] === '1',
    highlightLastColumn: style['showLastColumn'] === '1',
    filteredRows: new Set(),
  };
}

function readFilters(table: Table, sheet: Sheet, root: XmlElement, unsupported: Unsupported[]): void {
  const autoFilter = findChild(root, 'autoFilter');
  for (const element of autoFilter ? findChildren(autoFilter, 'filterColumn') : []) {
    const column = table.columns[Number(element.attributes['colId'])];
    const filter = filterOf(element);
    if (column && filter) column.filter = filter;
    else if (element.children.length > 0) unsupported.push({ code: 'filter', where: table.name });
  }
  if (!isFiltered(table)) return;
  const body = bodyArea(table);
  for (const row of [...sheet.hiddenRows]) {
    if (row < body.row || row > bottomOf(body)) continue;
    sheet.hiddenRows.delete(row);
    table.filteredRows.add(row);
  }
}

/** Reads the tables of the sheet at `path`; the header cells must have been read. */
export function readTables(
  workbook: Workbook,
  sheet: Sheet,
  path: string,
  parts: FileParts,
  unsupported: Unsupported[],
): void {
  for (const { type, target } of parts.relationships(path)) {
    const root = type === 'table' ? parts.root(target) : null;
    const table = root && tableOf(workbook, sheet, root);
    if (!table) continue;
    readFilters(table, sheet, root, unsupported);
    workbook.tables.push(table);
    syncTable(workbook, table);
  }
}
