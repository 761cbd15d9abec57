import { endingCodes, endingOf } from '../../../procedure/complaint/statuses';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { Layout } from '../../columns/layout';
import { statusReader } from '../../columns/choices';
import { joinBlocks } from '../../table/blocks/joinBlocks';
import { blocksOf, type Block } from '../../table/blocks/blocksOf';
import { rowsIn } from '../../table/blocks/openBlocks';
import { columnBody } from '../complaintsTable';

/** After the sync: in which rows of the body open complaints stand; `null` where that can't be told in this way. */
type OpenRows = () => Block[] | null;

/** Asks for the status of every row: some 12 bytes for each. */
export function openByCells(table: Excel.Table, layout: Layout): OpenRows {
  const status = columnBody(table, layout, 'status').load('values');
  return () => {
    const statusOf = statusReader(layout.language);
    const open = status.values.flatMap(([cell], row) =>
      endingOf(statusOf(cell)) === undefined ? [row] : [],
    );
    return blocksOf(open);
  };
}

/** What a row weighs in the columns of the list, and its status alone. */
const bytes = { line: 350, status: 12 } as const;

/** Of numbers that are no day (`dayOfSerial`). */
const days = ['>=61', '<2958466'] as const;

/**
 * Asks Excel where no closing date stands, and lets it count whether that is all there is to know: whether each other row has
 * a day, and one of the statuses in which a complaint ends. Where one has not, every row has to be looked at; so it has where so
 * many ended without a date that their cells would weigh more than the statuses of all.
 */
export function openByBlanks(table: Excel.Table, layout: Layout): OpenRows {
  const status = columnBody(table, layout, 'status');
  const closed = columnBody(table, layout, 'closedOn').load('rowIndex,rowCount');
  const blanks = closed
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks)
    .load('areas/items/rowIndex,areas/items/rowCount');
  const { functions } = table.context.workbook;
  const [from, until] = days;
  const dated = functions.countIfs(closed, from, closed, until).load('value');
  const labels = endingCodes.map((code) => workbookTexts[layout.language].status[code]);
  const ended = labels.map((label) =>
    functions.countIfs(closed, from, closed, until, status, label).load('value'),
  );
  const endedAtAll = labels.map((label) => functions.countIf(status, label).load('value'));
  return () => {
    const areas = blanks.isNullObject ? [] : blanks.areas.items;
    const open = joinBlocks(
      areas.map(({ rowIndex, rowCount }) => ({
        start: rowIndex - closed.rowIndex,
        end: rowIndex - closed.rowIndex + rowCount,
      })),
    );
    const isAll = rowsIn(open) + dated.value === closed.rowCount;
    const sumOf = (counts: readonly { value: number }[]) => counts.reduce((sum, { value }) => sum + value, 0);
    const undated = sumOf(endedAtAll) - sumOf(ended);
    const isLight = undated * bytes.line <= closed.rowCount * bytes.status;
    return isAll && isLight && sumOf(ended) === dated.value ? open : null;
  };
}
