import type { Sheet } from '../../host/model/Sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../host/model/Sheet';
import { contains, type Area } from '../../host/model/Area';
import type { LocalExcel } from '../openedRegister';

/** The same for the same, in whatever order its parts were written. */
const told = (part: unknown): string =>
  JSON.stringify(part, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const without = (part: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));

type Book = LocalExcel['workbook'];

/** What stands in a cell and how it looks; its validation too. */
function cellAt({ calculation, styles }: Book, sheet: Sheet, row: number, column: number): string {
  const formula = calculation.formulaAt(sheet.id, row, column);
  const style = without(styles.get(sheet.styles.at(row, column)), 'quoted');
  const cell: Area = { row, column, rowCount: 1, columnCount: 1 };
  const ruled = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell)));
  const validation = without(ruled ?? {}, 'areas');
  return told({ holds: formula ?? calculation.valueAt(sheet.id, row, column), style, validation });
}

/** The cells of a sheet, a row and a column beyond the last included, by address. */
function cellsOf(book: Book, sheet: Sheet): [string, string][] {
  const used = book.calculation.usedRange(sheet.id) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const cells: [string, string][] = [];
  for (let row = 0; row <= used.row + used.rowCount; row++)
    for (let column = 0; column <= used.column + used.columnCount; column++)
      cells.push([`${sheet.name} ${row},${column}`, cellAt(book, sheet, row, column)]);
  return cells;
}

const sized = (sizes: ReadonlyMap<number, number>, usual: number) =>
  [...sizes].filter(([, size]) => size !== usual).sort(([one], [other]) => one - other);

/** Everything that the register's sheets are but the report: cells, looks, rules, sizes and tables, each by a name. */
export function partsOf({ workbook: book }: LocalExcel): Map<string, string> {
  const parts = new Map<string, string>();
  for (const sheet of book.sheets.filter(({ name }) => name !== 'Nagekeken')) {
    for (const [name, cell] of cellsOf(book, sheet)) parts.set(name, cell);
    const tell = (name: string, part: unknown) => parts.set(`${sheet.name} ${name}`, told(part));
    tell('widths', sized(sheet.columnWidths, DEFAULT_COLUMN_WIDTH));
    tell('heights', sized(sheet.rowHeights, DEFAULT_ROW_HEIGHT));
    tell('hidden', [[...sheet.hiddenColumns].sort(), [...sheet.hiddenRows].sort()]);
    tell('frozen', [sheet.frozen, sheet.showGridlines, sheet.pageLayout]);
    tell(
      'rules',
      sheet.conditionalFormats.map((rule) => without(rule, 'id')),
    );
  }
  for (const table of book.tables.filter(({ name }) => name !== 'tblNagekeken')) {
    const names = table.columns.map(({ name }) => name);
    parts.set(`table ${table.name}`, told([without(table, 'id', 'columns', 'nextColumnId'), names]));
  }
  return parts;
}

/** What differs between two, in words. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [one.get(name), other.get(name)];
    return before === after ? [] : [`${name}: ${before} became ${after}`];
  });
}
