import { addressOf, quotedSheetName } from '../model/address';
import type { Sheet } from '../model/Sheet';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { RangeCollection } from './RangeCollection';

/** Rectangles of one sheet: what they are, and their conditional formats. */
export class RangeAreas extends ExcelObject {
  readonly className = 'RangeAreas';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly ranges: readonly RangeObject[],
  ) {
    super(host);
  }

  /** "In A1-style. Address value will contain the worksheet name for each rectangular block of cells." */
  get Address() {
    return this.ranges
      .map(({ sheet, area }) => `${quotedSheetName(sheet.name)}!${addressOf(area)}`)
      .join(',');
  }
  get AreaCount() {
    return this.ranges.length;
  }
  get CellCount() {
    return this.ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.host, {
      sheet: this.sheet,
      areas: this.ranges.map(({ area }) => area),
    });
  }
  get Areas() {
    return new RangeCollection(this.host, this.ranges);
  }
}
