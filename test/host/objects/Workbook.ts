import { sheetById } from '../model/find';
import { Application } from './Application';
import { ExcelObject } from './ExcelObject';
import { Functions } from './Functions';
import type { RangeObject } from './Host';
import { NamedItemCollection } from './NamedItemCollection';
import { ApiError } from '../engine/ApiError';
import { RangeAreas } from './RangeAreas';
import { PivotTableCollection } from './PivotTableCollection';
import { SettingCollection } from './SettingCollection';
import { TableCollection } from './TableCollection';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from './WorksheetCollection';

export class Workbook extends ExcelObject {
  readonly className = 'Workbook';

  get Name() {
    return this.book.name;
  }
  get ReadOnly() {
    return this.book.access === 'copy' || this.book.access === 'view';
  }
  get Protection() {
    return new WorkbookProtection(this.host);
  }
  get Application() {
    return new Application(this.host);
  }
  get Worksheets() {
    return new WorksheetCollection(this.host);
  }
  get Tables() {
    return new TableCollection(this.host);
  }
  get Names() {
    return new NamedItemCollection(this.host);
  }
  get PivotTables() {
    return new PivotTableCollection(this.host);
  }
  get Functions() {
    return new Functions(this.host);
  }
  get Settings() {
    return new SettingCollection(this.host);
  }

  /** "If there are multiple ranges selected, this method will throw an error." (Office.js reference) */
  GetSelectedRange(): RangeObject {
    const sheet = sheetById(this.book, this.book.activeSheet);
    if (sheet.alsoSelected.length > 0) throw new ApiError('InvalidOperation', 'several areas are selected');
    return this.host.range(sheet, sheet.selection);
  }
  GetSelectedRanges(): RangeAreas {
    const sheet = sheetById(this.book, this.book.activeSheet);
    const areas = [sheet.selection, ...sheet.alsoSelected];
    return new RangeAreas(
      this.host,
      sheet,
      areas.map((area) => this.host.range(sheet, area)),
    );
  }
  GetActiveCell(): RangeObject {
    const sheet = sheetById(this.book, this.book.activeSheet);
    return this.host.range(sheet, { ...sheet.selection, rowCount: 1, columnCount: 1 });
  }
}
