import { ExcelObject } from './ExcelObject';

export class Application extends ExcelObject {
  readonly className = 'Application';

  get CalculationMode() {
    return 'Automatic';
  }
  /** Formulas are always up to date here. */
  Calculate(): void {}
  /** The page paints after a batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}
