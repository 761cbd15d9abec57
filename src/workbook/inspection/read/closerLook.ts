import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { ComplaintField } from '../../../procedure/complaint/complaint';
import { filledFields, longFields } from '../../../procedure/inspection/inspectedFields';
import type { InspectedRow } from '../../../procedure/inspection/inspectedFields';
import type { Layout } from '../../columns/layout';
import { saysNothing } from '../../columns/ownCells';
import { complaintsTable } from '../../complaints/complaintsTable';
import { readRowCells } from '../../complaints/readRowCells';
import type { Block } from '../../table/blocks/blocksOf';
import { blockIn } from '../../table/blocks/blockIn';

const areaProperties = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/**
 * What the values of rows don't tell: which of them are calculated, and whether a row without any is blank or holds a long
 * text. Excel tells where formulas are, so that only where people typed some, or left a row blank, a second look follows.
 * @param block the rows that are read in the batch that is being put together
 */
export function closerLook(
  context: Excel.RequestContext,
  layout: Layout,
  { start, end }: Block,
): (rows: InspectedRow[]) => Promise<InspectedRow[]> {
  const bodyNow = () => complaintsTable(context).getDataBodyRange();
  const body = bodyNow().load('rowIndex,columnIndex,rowCount');
  const found = blockIn(bodyNow(), { start, end })
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
    .load(areaProperties.map((property) => `areas/items/${property}`).join());
  return async (rows) => {
    const fields = fieldsOf(layout);
    const areas = (found.isNullObject ? [] : found.areas.items).flatMap((area) => {
      const [top, left] = [area.rowIndex - body.rowIndex, area.columnIndex - body.columnIndex];
      const columns = fields
        .slice(left, left + area.columnCount)
        .map((field, index) => ({ field, column: left + index }));
      // Excel looks further than it was asked where that was one cell.
      const from = Math.max(top, start);
      const to = Math.min(top + area.rowCount, start + rows.length);
      return from < to
        ? columns.flatMap(({ field, column }) => (field ? [{ field, column, from, to }] : []))
        : [];
    });
    const asked = areas.map(({ field, column, from, to }) => {
      const cells = bodyNow()
        .getCell(from, column)
        .getResizedRange(to - from - 1, 0)
        .load(isLong(field) ? 'formulas,values' : 'formulas');
      return { field, from, cells };
    });
    const bare = rows.filter(({ values }) => values.every((value) => String(value).trim() === ''));
    // The one blank row that Excel keeps in a table without any is none of it.
    const isEmpty = body.rowCount === 1 && bare.length === 1;
    if (asked.length === 0 && bare.length === 0) return rows;
    const cellsOf = await readRowCells(
      context,
      bare.map(({ position }) => position),
    );
    if (asked.length > 0 && bare.length === 0) await context.sync();
    bare.forEach((row, index) => (row.isBlank = saysNothing(layout, cellsOf[index] ?? [])));
    for (const { field, from, cells } of asked) {
      cells.formulas.forEach(([formula], index) => {
        const row = rows[from + index - start];
        const cell = { formula: formula as SourceValue, shown: shownIn(field, cells, index) };
        if (row) calculate(row, field, cell, body.rowIndex);
      });
    }
    return isEmpty && bare[0]?.isBlank ? [] : rows;
  };
}

const isLong = (field: ComplaintField): boolean => longFields.includes(field);

const shownIn = (field: ComplaintField, cells: Excel.Range, row: number): SourceValue | undefined =>
  isLong(field) ? (cells.values[row]?.[0] as SourceValue) : undefined;

/** Per column of the table the field that is filled there. */
const fieldsOf = ({ keys }: Layout): (ComplaintField | null)[] => {
  const inspected: ReadonlySet<unknown> = new Set(filledFields);
  return keys.map((key) => (inspected.has(key) ? (key as ComplaintField) : null));
};

function calculate(
  row: InspectedRow,
  field: ComplaintField,
  { formula, shown }: { formula: SourceValue; shown: SourceValue | undefined },
  top: number,
): void {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return;
  const known = row.calculated;
  row.calculated = {
    row: top + row.position + 1,
    formulas: { ...known?.formulas, [field]: formula },
    shown: { ...known?.shown, ...(shown !== undefined && { [field]: shown }) },
  };
}
