import type { CalculationMode } from '../formulas/Calculation';
import { choice } from './arguments';
import { CultureInfo } from './CultureInfo';
import { ExcelObject } from './ExcelObject';

const modes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export class Application extends ExcelObject {
  readonly className = 'Application';

  get CalculationMode(): unknown {
    return this.book.calculation.recalculation.mode;
  }
  set CalculationMode(value: unknown) {
    this.book.calculation.recalculation.setMode(choice(value, modes, 'calculationMode'));
  }
  get CultureInfo() {
    return new CultureInfo(this.host);
  }
  /** "Based on the local Excel settings", which follow the system's here. */
  get DecimalSeparator(): unknown {
    return this.CultureInfo.NumberFormat.NumberDecimalSeparator;
  }
  get ThousandsSeparator(): unknown {
    return this.CultureInfo.NumberFormat.NumberGroupSeparator;
  }
  get UseSystemSeparators(): unknown {
    return true;
  }
  /** What is dirty isn't kept by cell: each type calculates everything. */
  Calculate(type: unknown): void {
    choice(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
    this.book.calculation.recalculation.calculate();
  }
  /** At the end of the batch all of the window is drawn anew (seen in office-js #1157, #545). */
  SuspendScreenUpdatingUntilNextSync(): void {
    this.book.draws++;
  }
  /** "Performance optimization using the Excel JavaScript API": the sync that ends the batch resumes it. */
  SuspendApiCalculationUntilNextSync(): void {
    this.book.calculation.recalculation.suspend();
  }
}
