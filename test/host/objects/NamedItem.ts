import { ApiError } from '../engine/ApiError';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { parseAddress } from '../model/address';
import { findSheet, sheetById } from '../model/find';
import { changeName, removeName } from '../model/names';
import type { Name } from '../model/Workbook';
import { flag, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { given } from './rangeCells';

export class NamedItem extends ExcelObject {
  readonly className = 'NamedItem';

  constructor(
    host: Host,
    private readonly name: Name,
  ) {
    super(host);
  }

  get _Id() {
    return this.name.name;
  }
  get Name() {
    return this.name.name;
  }
  get Scope() {
    return this.name.scope ? 'Worksheet' : 'Workbook';
  }
  get Formula(): unknown {
    return this.name.formula;
  }
  set Formula(value: unknown) {
    changeName(this.book, this.name, text(value));
  }
  get Comment(): unknown {
    return this.name.comment;
  }
  set Comment(value: unknown) {
    this.name.comment = text(value);
  }
  get Visible(): unknown {
    return this.name.visible;
  }
  set Visible(value: unknown) {
    this.name.visible = flag(value);
  }

  /** The address for a range ("Sheet1!$A$1"), else what the formula gives. */
  get Value(): unknown {
    if (parseAddress(this.name.formula.slice(1))) return this.name.formula.slice(1);
    return given(this.book, this.result);
  }
  private get result(): CellValue {
    return this.book.calculation.evaluate(this.name.formula, this.book.activeSheet, 0, 0);
  }
  get Type(): unknown {
    if (parseAddress(this.name.formula.slice(1))) return 'Range';
    const value = this.result;
    if (value instanceof FormulaError) return 'Error';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ApiError('InvalidReference', `${this.name.name} is no range`);
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const found = parseAddress(this.name.formula.slice(1));
    if (!found) return null;
    const active = sheetById(this.book, this.book.activeSheet);
    const sheet = found.sheet === undefined ? active : findSheet(this.book, found.sheet);
    return sheet ? this.host.range(sheet, found.area) : null;
  }

  Delete(): void {
    removeName(this.book, this.name);
  }
}
