import { ExcelObject } from './ExcelObject';

/** The filter of a sheet outside its tables, which the local Excel doesn't have: there is none, and none can be made. */
export class SheetFilter extends ExcelObject {
  readonly className = 'AutoFilter';

  get Enabled() {
    return false;
  }
  get IsDataFiltered() {
    return false;
  }
}
