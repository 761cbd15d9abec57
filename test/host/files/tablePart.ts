import { bodyArea, type ColumnFilter, type Table, type TableColumn } from '../model/Table';
import { areaReference } from './areaReference';
import { element, list, MAIN_NAMESPACE, textElement, XML_DECLARATION } from './element';
import { formulaToFile } from './formulaInFile';

/** "Bigger than" and the like, as Office.js writes criteria. */
const operators = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', undefined],
] as const;

function customFilter(criterion: string): string {
  const [sign = '', operator] = operators.find(([prefix]) => criterion.startsWith(prefix)) ?? [];
  return element('customFilter', { operator, val: criterion.slice(sign.length) });
}

function filterElement(filter: ColumnFilter, index: number): string {
  if (filter.kind === 'values') {
    const blank = filter.values.includes('') || undefined;
    const values = filter.values.filter((value) => value !== '').map((val) => element('filter', { val }));
    return element('filterColumn', { colId: index }, element('filters', { blank }, ...values));
  }
  const criteria = [filter.first, ...(filter.second === undefined ? [] : [filter.second])].map(customFilter);
  const and = (filter.second !== undefined && filter.operator === 'And') || undefined;
  return element('filterColumn', { colId: index }, element('customFilters', { and }, ...criteria));
}

function autoFilter(table: Table): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const withoutTotals = { ...table.area, rowCount: bodyArea(table).rowCount + 1 };
  const filters = table.columns.map(({ filter }, index) => (filter ? filterElement(filter, index) : ''));
  return element('autoFilter', { ref: areaReference(withoutTotals) }, ...filters);
}

function columnElement(column: TableColumn, table: Table): string {
  const total = table.showTotals ? column.total : undefined;
  const isFormula = total?.startsWith('=') ?? false;
  return element(
    'tableColumn',
    {
      id: column.id,
      // Excel writes line breaks in a header this way.
      name: column.name.replaceAll('\n', '_x000a_'),
      totalsRowLabel: isFormula ? undefined : total,
      totalsRowFunction: isFormula ? 'custom' : undefined,
    },
    ...(column.calculated
      ? [textElement('calculatedColumnFormula', formulaToFile(column.calculated, table.name))]
      : []),
    ...(total && isFormula ? [textElement('totalsRowFormula', formulaToFile(total, table.name))] : []),
  );
}

/**
 * A table's part of the file. Written here in full: the library keeps neither a column's filter nor a table without filter
 * buttons, and gives each first column a totals label.
 * @param id the part's number, unique in the workbook
 */
export function tablePart(table: Table, id: number): string {
  return (
    XML_DECLARATION +
    element(
      'table',
      {
        xmlns: MAIN_NAMESPACE,
        id,
        name: table.name,
        displayName: table.name,
        ref: areaReference(table.area),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : 0,
      },
      autoFilter(table),
      list(
        'tableColumns',
        table.columns.map((column) => columnElement(column, table)),
      ),
      element('tableStyleInfo', {
        name: table.style || undefined,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  );
}
