import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { RangeChanges } from './RangeChanges';
import { RangeFormat } from './RangeFormat';
import { flag } from './arguments';
import { TableScopedCollection } from './TableScopedCollection';

export class Range extends RangeChanges {
  get Format() {
    return new RangeFormat(this.host, this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.host, this);
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
}
