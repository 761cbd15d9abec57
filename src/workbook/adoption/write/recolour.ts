import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { complaintsTable } from '../../complaints/complaintsTable';
import { addCallbackColours, callbackFormulas } from '../../columns/conditionalFormats';
import { positionOf, readLayout } from '../../columns/layout';

/**
 * Puts the callback colours on every row. Those that stand there are made anew rather than stretched: a rule that is
 * edited has gone wrong before (office-js #4898, #5194, #5299), and nothing tells whether resizing a table stretches them.
 */
export async function recolour(context: Excel.RequestContext): Promise<void> {
  const rulesNow = () => complaintsTable(context).getDataBodyRange().conditionalFormats;
  const header = complaintsTable(context).getHeaderRowRange().load('values,columnIndex,rowIndex');
  const present = rulesNow().load('items/id,items/type');
  await context.sync();
  const custom = present.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map(({ id }) => ({ id, rule: rulesNow().getItem(id).custom.rule.load('formula') }));
  await context.sync();

  const layout = readLayout(header.values[0] ?? []);
  const coloured = {
    language: layout.language,
    position: (key: ColumnKey) => positionOf(layout, key),
    firstCell: { column: header.columnIndex, row: header.rowIndex + 1 },
  };
  const ours = callbackFormulas(coloured);
  for (const { id, rule } of custom) if (ours.includes(rule.formula)) rulesNow().getItem(id).delete();
  addCallbackColours(complaintsTable(context).getDataBodyRange(), coloured);
  await context.sync();
}
