import { Refusal } from '../../host/refusal';
import type { QuarterNames } from './quarterNames';

/** What there is of a quarter's sheet. */
export interface QuarterParts {
  /** `null`: it has to be made. */
  sheet: Excel.Worksheet | null;
  perMonth: Excel.PivotTable;
  cumulated: Excel.PivotTable;
  /** The columns that these PivotTables show, by their headers when they were made. */
  fields: readonly string[];
  bars: Excel.Chart | null;
  trend: Excel.Chart | null;
}

/**
 * Finds the sheet and its parts in two steps that travel with the reads of the register: each loads now and tells after
 * the next sync.
 * @throws Refusal `nameTaken` for a sheet of that name which somebody else made.
 */
export function findQuarterSheet(
  context: Excel.RequestContext,
  names: QuarterNames,
): () => () => QuarterParts {
  const { workbook } = context;
  const anchor = workbook.names.getItemOrNullObject(names.anchor).load('formula');
  const byName = workbook.worksheets.getItemOrNullObject(names.sheet).load('name');
  const perMonth = workbook.pivotTables.getItemOrNullObject(names.perMonth).load('name');
  const cumulated = workbook.pivotTables.getItemOrNullObject(names.cumulated).load('name');
  return () => {
    // The anchor of a sheet that was deleted stays behind as a reference to nothing.
    const anchored = !anchor.isNullObject && !String(anchor.formula).includes('#REF!');
    if (!anchored && byName.isNullObject) {
      if (!anchor.isNullObject) anchor.delete();
      return () => ({ sheet: null, perMonth, cumulated, fields: [], bars: null, trend: null });
    }
    const sheet = anchored ? anchor.getRange().worksheet : byName;
    const bars = sheet.charts.getItemOrNullObject(names.bars).load('name');
    const trend = sheet.charts.getItemOrNullObject(names.trend).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    const fields = [perMonth, cumulated].filter(({ isNullObject }) => !isNullObject).map(loadFields);
    return () => {
      if (!anchored && !used.isNullObject) throw new Refusal({ code: 'nameTaken', name: names.sheet });
      return {
        sheet,
        perMonth,
        cumulated,
        fields: fields.flatMap((names) => names()),
        bars: bars.isNullObject ? null : bars,
        trend: trend.isNullObject ? null : trend,
      };
    };
  };
}

function loadFields({
  rowHierarchies,
  columnHierarchies,
  filterHierarchies,
}: Excel.PivotTable): () => string[] {
  const axes = [rowHierarchies, columnHierarchies, filterHierarchies];
  for (const axis of axes) axis.load('items/name');
  return () => axes.flatMap(({ items }) => items.map(({ name }) => name));
}
