import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { cellAreas } from '../model/cellAreas';
import { isRowHidden } from '../model/filterTable';
import { overlaps, type Area } from '../model/Area';
import { ApiError } from '../engine/ApiError';
import type { HostObject } from '../engine/HostObject';
import { RangeChanges } from './RangeChanges';
import { RangeFormat } from './RangeFormat';
import { flag, implemented, record } from './arguments';
import { TableScopedCollection } from './TableScopedCollection';

/** "Note that if the merged areas count in this range is more than 512 …" (Office.js reference). */
const mostMergedAreas = 512;

export class Range extends RangeChanges {
  get Format() {
    return new RangeFormat(this.host, this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.host, { sheet: this.sheet, areas: [this.area] });
  }
  get DataValidation() {
    return new DataValidation(this.host, this);
  }
  get Worksheet() {
    return this.host.worksheet(this.sheet);
  }
  /** Tables that the range meets, or those that lie in it altogether. */
  GetTables(fullyContained: unknown) {
    return new TableScopedCollection(this.host, this, flag(fullyContained ?? false));
  }

  /** @throws ApiError: "if the merged areas count in this range is more than 512, then this method will fail" */
  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = this.sheet.merges.filter((merge) => overlaps(merge, this.area));
    if (merged.length > mostMergedAreas) throw new ApiError('GeneralException', 'over 512 merged areas');
    return this.areas(merged);
  }

  /** Of the kinds of cells only those with a formula and those that are blank. */
  GetSpecialCellsOrNullObject(kind: unknown, valueType: unknown): HostObject | null {
    const known = implemented(kind, ['Formulas', 'Blanks'], 'kind of cells');
    if (valueType !== null && valueType !== undefined) throw new ApiError('NotImplemented', 'a value type');
    return this.areas(cellAreas(this.book, this.sheet, this.area, known));
  }

  private areas(areas: readonly Area[]): HostObject | null {
    if (areas.length === 0) return null;
    return this.host.rangeAreas(this.sheet, areas);
  }

  /** Of the properties of rows only whether each is hidden. */
  GetRowProperties(wanted: unknown): { rowHidden: boolean }[] {
    Object.keys(record(wanted)).forEach((property) => implemented(property, ['rowHidden'], 'row property'));
    return Array.from({ length: this.area.rowCount }, (_, row) => ({
      rowHidden: isRowHidden(this.book, this.sheet.id, this.area.row + row),
    }));
  }
}
