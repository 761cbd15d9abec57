import { ApiError } from '../engine/ApiError';
import { HostObject } from '../engine/HostObject';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { absoluteAddressOf, quotedSheetName } from '../model/address';
import type { Workbook } from '../model/Workbook';
import { takeFormula } from '../model/takeFormula';
import { ExcelObject } from './ExcelObject';
import { isRange } from './Host';
import { given } from './rangeCells';

/** What a worksheet function gave: `value`, or `error` with its text and no value. */
class FunctionResult extends HostObject {
  readonly className = 'FunctionResult';

  constructor(
    private readonly book: Workbook,
    readonly result: CellValue,
  ) {
    super();
  }

  get Value(): unknown {
    return this.result instanceof FormulaError || this.result === null ? null : given(this.book, this.result);
  }
  get Error(): unknown {
    return this.result instanceof FormulaError ? this.result.code : null;
  }
}

/** An argument as a formula writes it. */
function written(argument: unknown): string {
  if (isRange(argument)) return `${quotedSheetName(argument.sheet.name)}!${absoluteAddressOf(argument.area)}`;
  if (argument instanceof FunctionResult) return written(argument.result);
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  throw new ApiError('InvalidArgument', `argument ${String(argument)}`);
}

/** Worksheet functions called without a cell (`workbook.functions`). */
export class Functions extends ExcelObject {
  readonly className = 'Functions';

  private call(name: string, args: unknown[]): FunctionResult {
    const given = args.flat().filter((argument) => argument !== null && argument !== undefined);
    const formula = `=${name}(${given.map(written).join(',')})`;
    const { calculation, activeSheet } = this.book;
    return new FunctionResult(
      this.book,
      takeFormula(() => calculation.evaluate(formula, activeSheet, 0, 0)),
    );
  }

  CountIf(range: unknown, criteria: unknown) {
    return this.call('COUNTIF', [range, criteria]);
  }
  CountIfs(...args: unknown[]) {
    return this.call('COUNTIFS', args);
  }
  CountA(...args: unknown[]) {
    return this.call('COUNTA', args);
  }
  Match(value: unknown, range: unknown, type: unknown) {
    return this.call('MATCH', [value, range, type]);
  }
  Max(...args: unknown[]) {
    return this.call('MAX', args);
  }
  Min(...args: unknown[]) {
    return this.call('MIN', args);
  }
  Sum(...args: unknown[]) {
    return this.call('SUM', args);
  }
  Date(year: unknown, month: unknown, day: unknown) {
    return this.call('DATE', [year, month, day]);
  }
}
