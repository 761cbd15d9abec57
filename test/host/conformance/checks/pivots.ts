import { codeOf, loaded, makeTable, put, valueOf, valuesOf } from '../bench';
import { OUR_READING, OURS, type Bench, type Check } from '../Check';

const page = 'learn.microsoft.com: Work with PivotTables';
const source = `${OURS}counted`;

/** A table of three rows at A1, and at F1 the count of its rows per category: header, two categories, total. */
async function countCategories({ sheet, context }: Bench): Promise<Excel.PivotTable> {
  makeTable(
    sheet,
    [
      ['Category', 'No'],
      ['Odour', 'a'],
      ['Noise', 'b'],
      ['Odour', 'c'],
    ],
    source,
  );
  await context.sync();
  return addCounts(sheet, 'F1');
}

async function addCounts(sheet: Excel.Worksheet, address: string): Promise<Excel.PivotTable> {
  const pivot = sheet.pivotTables.add(`${OURS}${address}`, source, sheet.getRange(address));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Category'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('No')).name = 'Rows';
  pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
  await sheet.context.sync();
  return pivot;
}

const counts = (pivot: Excel.PivotTable) => valuesOf(pivot.layout.getDataBodyRange());

/** One more category in the table that is counted. */
async function addRow({ sheet, context }: Bench): Promise<void> {
  const table = sheet.tables.getItem(source);
  put(sheet, 'A5', [['Smell', 'd']]);
  // Also where a table doesn't grow by itself.
  table.resize('A1:B5');
  await context.sync();
}

/** PivotTables. */
export const pivots: readonly Check[] = [
  {
    id: 'pivots.tableName',
    says: 'A PivotTable can be made of a table by its name, and counts its rows',
    source: page,
    expected: [[1], [2], [3]],
    see: async (bench) => counts(await countCategories(bench)),
  },
  {
    id: 'pivots.refresh',
    says: 'A row that came since is counted when the PivotTable is refreshed, and not before',
    source: `${page}, Refresh a PivotTable`,
    expected: [3, 4],
    see: async (bench) => {
      const pivot = await countCategories(bench);
      await addRow(bench);
      const total = async () => (await counts(pivot)).at(-1)?.[0] ?? null;
      const before = await total();
      pivot.refresh();
      await bench.context.sync();
      return [before, await total()];
    },
  },
  {
    id: 'pivots.onOpen',
    says: 'That a PivotTable refreshes when the workbook is opened reads back',
    source: 'learn.microsoft.com: PivotTable.refreshOnOpen',
    expected: true,
    see: async (bench) => {
      const pivot = await countCategories(bench);
      pivot.refreshOnOpen = true;
      await bench.context.sync();
      return (await loaded(pivot, 'refreshOnOpen')).refreshOnOpen;
    },
  },
  {
    id: 'pivots.cells',
    says: 'The cells of a PivotTable can’t be written',
    source: 'learn.microsoft.com: error PivotTableRangeConflict',
    expected: 'PivotTableRangeConflict',
    see: async (bench) => {
      await countCategories(bench);
      return codeOf(bench.context, () => put(bench.sheet, 'G2', [[9]]));
    },
  },
  {
    id: 'pivots.eachOther',
    says: 'A PivotTable that would grow into another is refused',
    source: 'learn.microsoft.com: error PivotTableRangeConflict',
    otherwise: 'the register’s PivotTables stand where none can grow into another',
    expected: 'PivotTableRangeConflict',
    see: async (bench) => {
      const pivot = await countCategories(bench);
      await addCounts(bench.sheet, 'F5');
      await addRow(bench);
      return codeOf(bench.context, () => pivot.refresh());
    },
  },
  {
    id: 'pivots.filled',
    says: 'A PivotTable that would grow over cells that hold something is refused, and they stay',
    source: OUR_READING,
    otherwise: 'the register’s PivotTables have nothing below them',
    expected: ['PivotTableRangeConflict', 'ours'],
    see: async (bench) => {
      const pivot = await countCategories(bench);
      put(bench.sheet, 'F5', [['ours']]);
      await addRow(bench);
      const code = await codeOf(bench.context, () => pivot.refresh());
      return [code, await valueOf(bench.sheet.getRange('F5'))];
    },
  },
  {
    id: 'pivots.dataName',
    says: 'What is counted can’t have the name of a column of its table',
    source: OUR_READING,
    otherwise: 'the pane takes a name that no column has',
    expected: 'InvalidArgument',
    see: async (bench) => {
      const pivot = await countCategories(bench);
      return codeOf(bench.context, () => {
        pivot.dataHierarchies.getItem('Rows').name = 'Category';
      });
    },
  },
  {
    id: 'pivots.filter',
    says: 'A manual filter on a hierarchy of the filter axis counts only what it names',
    source: `${page}, PivotFilters`,
    expected: [[1], [1], [2]],
    see: async (bench) => {
      const pivot = await countCategories(bench);
      pivot.filterHierarchies.add(pivot.hierarchies.getItem('Category'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('No'));
      await bench.context.sync();
      const { fields } = pivot.filterHierarchies.getItem('Category');
      fields.getItem('Category').applyFilter({ manualFilter: { selectedItems: ['Odour'] } });
      await bench.context.sync();
      return counts(pivot);
    },
  },
  {
    id: 'pivots.labelFilter',
    says: 'A label filter on a row field also hides what is counted for the first time later',
    otherwise: 'the cumulative PivotTable of a quarter shows later quarters too once it is refreshed',
    source: `${page}, PivotFilters`,
    expected: [[1], [1]],
    see: async (bench) => {
      const pivot = await countCategories(bench);
      const { fields } = pivot.rowHierarchies.getItem('Category');
      const labelFilter = { condition: Excel.LabelFilterCondition.lessThanOrEqualTo, comparator: 'Noise' };
      fields.getItem('Category').applyFilter({ labelFilter });
      await bench.context.sync();
      await addRow(bench);
      pivot.refresh();
      await bench.context.sync();
      return counts(pivot);
    },
  },
];
