import { formatDay } from '../../procedure/calendar/day';
import { ownKind } from '../../procedure/complaint/own/ownColumn';
import type { CellValue, OwnCell, OwnFact, OwnKind } from '../../procedure/complaint/own/ownColumn';
import { isDateFormat } from '../sheet/isDateFormat';
import { dayOf } from '../sheet/serial';
import { readChoices } from './readChoices';

/** Rows at the top of a column that tell what it is for. */
const rowsThatTell = 50;

/** What Excel lets somebody type in a cell. */
const ruleOf = (type: string): 'list' | 'date' | 'number' | null => {
  if (type === 'List') return 'list';
  if (type === 'Date') return 'date';
  return type === 'WholeNumber' || type === 'Decimal' ? 'number' : null;
};

interface LoadedOwn {
  fact: OwnFact;
  /** The number format of the cell. */
  format: unknown;
}

/**
 * Asks for the columns in these places, with what a row holds there; what it gives reads them after the sync, with one trip or two
 * more where a list to choose from stands elsewhere.
 * @param position of the row in the table's body, from 0
 */
export function loadOwn(
  table: Excel.Table,
  headers: readonly unknown[],
  places: readonly number[],
  position: number,
): () => Promise<LoadedOwn[]> {
  const body = table.getDataBodyRange();
  const asked = places.map((place) => {
    const column = body.getColumn(place);
    const top = column
      .getCell(0, 0)
      .getResizedRange(rowsThatTell - 1, 0)
      .getIntersection(column);
    const cell = column.getCell(position, 0);
    cell.load('values,formulas,numberFormat,text');
    return {
      header: String(headers[place]),
      top: top.load('values,formulas,numberFormat'),
      cell,
      rule: cell.dataValidation.load('type,rule'),
    };
  });
  return async () => {
    const lists = await readChoices(
      table.worksheet,
      asked.map(({ rule }) => rule),
    );
    return asked.map(({ header, top, cell, rule }, index) => {
      const others = cellsOf(top);
      const [own] = cellsOf(cell);
      const { value } = own as OwnCell;
      const kind = ownKind({ rule: ruleOf(rule.type), cell: own as OwnCell, others });
      const choices = kind === 'choice' ? (lists[index] ?? []) : [];
      const shown = shownAs(kind, value, String(cell.text[0]?.[0] ?? ''));
      return { fact: { header, kind, choices, value, shown }, format: cell.numberFormat[0]?.[0] as unknown };
    });
  };
}

const cellsOf = (range: Excel.Range): OwnCell[] =>
  range.values.map(([value], row) => ({
    value: value as CellValue,
    formula: range.formulas[row]?.[0] as unknown,
    dated: isDateFormat(range.numberFormat[row]?.[0]),
  }));

/** Excel shows `####` for what its column is too narrow for. */
function shownAs(kind: OwnKind, value: CellValue, text: string): string {
  const day = kind === 'day' ? dayOf(value) : null;
  if (day !== null) return formatDay(day);
  return typeof value === 'string' || /^#+$/.test(text) ? String(value) : text;
}
