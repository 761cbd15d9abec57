import fc from 'fast-check';
import { addTable } from '../model/addTable';
import { insertCells } from '../model/insertCells';
import { resizeTable } from '../model/resizeTable';
import { addTableRows, deleteTableRows } from '../model/tableRows';
import { bodyArea } from '../model/Table';
import { createWorkbook, type Workbook } from '../model/Workbook';
import { writeCells } from '../model/writeCells';
import { shown } from '../objects/rangeCells';
import { SharedWorkbook } from './SharedWorkbook';

/** A sheet with a table of two columns and three filled rows, in A1:B4. */
function aWorkbook(): Workbook {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const area = { row: 0, column: 0, rowCount: 4, columnCount: 2 };
  writeCells(workbook, sheet, area, [
    ['Naam', 'Plaats'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  addTable(workbook, sheet, area, true);
  return workbook;
}

/** What one author does; `at` chooses among the rows that there are then. */
type Act =
  | { kind: 'append' | 'insert' | 'delete' | 'insertBelow' | 'longer' | 'shorter'; at: number }
  | { kind: 'write'; at: number; column: number }
  | { kind: 'arrive' };

const at = fc.nat(9);
const changes = (...kinds: Exclude<Act['kind'], 'write' | 'arrive'>[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), at });

/** Acts of two authors, `changing` among them. */
const actsWith = (changing: fc.Arbitrary<Act>) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(0, 1),
      fc.oneof(
        { weight: 3, arbitrary: changes('append') },
        { weight: 2, arbitrary: changing },
        fc.record({ kind: fc.constant('write' as const), at, column: fc.nat(1) }),
        { weight: 3, arbitrary: fc.constant({ kind: 'arrive' as const }) },
      ),
    ),
    { maxLength: 30 },
  );

function perform(workbook: Workbook, act: Exclude<Act, { kind: 'arrive' }>, text: string): void {
  const [sheet] = workbook.sheets;
  const [table] = workbook.tables;
  if (!sheet || !table) throw new Error('no table');
  const body = bodyArea(table);
  const row = act.at % body.rowCount;
  switch (act.kind) {
    case 'append':
      return writeCells(workbook, sheet, { ...body, row: body.row + body.rowCount, rowCount: 1 }, [
        [text, text],
      ]);
    case 'insert':
      return void addTableRows(workbook, table, row, [[text, '']]);
    case 'insertBelow':
      return insertCells(workbook, sheet, { ...body, row: body.row + body.rowCount, rowCount: 1 }, 'down');
    case 'longer':
      return resizeTable(workbook, table, { ...table.area, rowCount: table.area.rowCount + 1 });
    case 'shorter':
      return body.rowCount > 1
        ? resizeTable(workbook, table, { ...table.area, rowCount: table.area.rowCount - 1 })
        : undefined;
    case 'delete':
      return body.rowCount > 1 ? deleteTableRows(workbook, table, [row]) : undefined;
    case 'write':
      return writeCells(
        workbook,
        sheet,
        { row: body.row + row, column: act.column, rowCount: 1, columnCount: 1 },
        [[text]],
      );
  }
}

function cellsOf(workbook: Workbook): unknown[][] {
  return Array.from({ length: 40 }, (_, row) =>
    [0, 1].map((column) => shown(workbook.calculation.valueAt(workbook.sheets[0]?.id ?? '', row, column))),
  );
}

function expectTheSame(script: readonly (readonly [number, Act])[]): void {
  const replicas = [aWorkbook(), aWorkbook()] as const;
  const underWay: (() => void)[] = [];
  const shared = new SharedWorkbook((arrive) => underWay.push(arrive));
  for (const replica of replicas) shared.join(replica);
  script.forEach(([who, act], index) => {
    if (act.kind === 'arrive') underWay.shift()?.();
    else perform(replicas[who === 0 ? 0 : 1], act, `${who}-${index}`);
  });
  while (underWay.length > 0) underWay.shift()?.();
  expect(cellsOf(replicas[0])).toEqual(cellsOf(replicas[1]));
  expect(replicas[0].tables[0]?.area).toEqual(replicas[1].tables[0]?.area);
}

test('Whatever two authors write, put in and take out and whenever it arrives, in the end both see the same', () => {
  fc.assert(fc.property(actsWith(changes('insert', 'delete', 'longer')), expectTheSame));
});

test('Whatever they write, make longer or shorter and move below the table, in the end both see the same', () => {
  fc.assert(fc.property(actsWith(changes('insertBelow', 'longer', 'shorter')), expectTheSame));
});
