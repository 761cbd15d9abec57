import { ApiError } from '../engine/ApiError';
import { FormulaError } from '../formulas/FormulaError';
import { addressOf, quotedSheetName } from '../model/address';
import { isWholeColumns, isWholeRows, type Area } from '../model/Area';
import { changeStyle } from '../model/changeStyle';
import { requireAllowed } from '../model/protection';
import type { Sheet } from '../model/Sheet';
import { textOf } from '../model/textOf';
import { writeCells } from '../model/writeCells';
import { text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { inputsFor, mapCells, formulaGiven, given } from './rangeCells';

/** A blank one resets the format ("Blank and null values in Excel add-ins"). */
const formatCode = (given: unknown): string => text(given) || 'General';

/** One format for all cells: by itself, or in an array of one (office-js-snippets, conditional-formatting-basic). */
function singleFormat(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const [row] = given;
  const isSingle = given.length === 1 && Array.isArray(row) && row.length === 1;
  return isSingle ? (row[0] ?? undefined) : undefined;
}

/** What the cells of a range hold, and where it lies. */
export abstract class RangeCore extends ExcelObject implements RangeObject {
  readonly className = 'Range';

  constructor(
    host: Host,
    readonly sheet: Sheet,
    public area: Area,
  ) {
    super(host);
  }

  get Address() {
    return `${quotedSheetName(this.sheet.name)}!${addressOf(this.area)}`;
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rowCount;
  }
  get ColumnCount() {
    return this.area.columnCount;
  }
  /** -1 above 2^31-1 cells, as documented. */
  get CellCount() {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }

  get Values(): unknown {
    return mapCells(this, (row, column) =>
      given(this.book, this.book.calculation.valueAt(this.sheet.id, row, column)),
    );
  }
  set Values(given: unknown) {
    writeCells(this.book, this.sheet, this.area, inputsFor(this, given));
  }

  get Formulas(): unknown {
    return mapCells(this, (row, column) => {
      const formula = formulaGiven(this.book, this.sheet, row, column);
      return formula ?? given(this.book, this.book.calculation.valueAt(this.sheet.id, row, column));
    });
  }
  set Formulas(given: unknown) {
    writeCells(this.book, this.sheet, this.area, inputsFor(this, given));
  }

  get Text(): unknown {
    return mapCells(this, (row, column) => textOf(this.book, this.sheet, row, column));
  }

  get ValueTypes(): unknown {
    return mapCells(this, (row, column) => {
      const value = this.book.calculation.valueAt(this.sheet.id, row, column);
      if (value === null) return 'Empty';
      if (value instanceof FormulaError) return 'Error';
      return { string: 'String', number: 'Double', boolean: 'Boolean' }[
        typeof value as 'string' | 'number' | 'boolean'
      ];
    });
  }

  get NumberFormat(): unknown {
    return mapCells(
      this,
      (row, column) => this.book.styles.get(this.sheet.styles.at(row, column)).numberFormat,
    );
  }
  set NumberFormat(given: unknown) {
    const single = singleFormat(given);
    if (single !== undefined) {
      changeStyle(this.book, this.sheet, this.area, { numberFormat: formatCode(single) });
      return;
    }
    requireAllowed(this.sheet, 'allowFormatCells');
    inputsFor(this, given).forEach((formats, r) =>
      formats.forEach((format, c) => {
        if (format === null) return;
        const [row, column] = [this.area.row + r, this.area.column + c];
        const id = this.sheet.styles.at(row, column);
        this.sheet.styles.set(
          row,
          column,
          this.book.styles.changed(id, { numberFormat: formatCode(format) }),
        );
      }),
    );
    this.touch(this.sheet);
  }

  /** The client asks this before it writes a large array in chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) {
      throw new ApiError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
}
