import type { Pivot } from '../model/Pivot';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';
import { PivotFieldCollection } from './PivotField';

export class PivotHierarchy extends ExcelObject {
  readonly className = 'PivotHierarchy';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
    readonly source: string,
  ) {
    super(host);
  }

  get Id() {
    return this.source;
  }
  get Name() {
    return this.source;
  }
  get Fields() {
    return new PivotFieldCollection(this.host, this.pivot, this.source);
  }
}
