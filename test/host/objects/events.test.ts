import { startLocalExcel } from '../inProcess';
import { selectCells } from '../model/selectCells';
import { writeCells } from '../model/writeCells';

/** Lets the messages reach the handlers. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 0));

const cell = { row: 8, column: 3, rowCount: 1, columnCount: 1 };

test('A sheet tells its handler which cells the user changed (docs: excel-add-ins-events)', async () => {
  const { workbook } = startLocalExcel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async ({ address, changeType, source }) => {
      seen.push({ address, changeType, source });
    });
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  if (sheet) writeCells(workbook, sheet, cell, [['x']]);
  await delivered();
  expect(seen).toEqual([{ address: 'D9', changeType: 'RangeEdited', source: 'Local' }]);
});

test('A colleague\'s edit comes as a remote one (docs: excel-add-ins-events, "Events and coauthoring")', async () => {
  const { workbook } = startLocalExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ source }) => {
      seen.push(source);
    });
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  workbook.actor = 'colleague';
  if (sheet) writeCells(workbook, sheet, cell, [['x']]);
  await delivered();
  expect(seen).toEqual(['Remote']);
});

test('A table tells of changes in it and not beside it (Office.js reference, TableChangedEventArgs.address)', async () => {
  const { workbook } = startLocalExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add('Sheet1!A1:B9', true);
    table.onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  if (sheet) writeCells(workbook, sheet, cell, [['x']]);
  if (sheet) writeCells(workbook, sheet, { ...cell, column: 0 }, [['x']]);
  await delivered();
  expect(seen).toEqual(['A9']);
});

test('The workbook tells that the selection changed, until the handler is removed (docs: excel-add-ins-events)', async () => {
  const { workbook } = startLocalExcel();
  let seen = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => void seen++);
    await context.sync();
    return added;
  });
  const [sheet] = workbook.sheets;
  if (sheet) selectCells(workbook, sheet, cell);
  await delivered();
  expect(seen).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  if (sheet) selectCells(workbook, sheet, { ...cell, row: 0 });
  await delivered();
  expect(seen).toBe(1);
});
