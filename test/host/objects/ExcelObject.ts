import { HostCollection, HostObject } from '../engine/HostObject';
import type { Sheet } from '../model/Sheet';
import type { Host } from './Host';

/** An object of the workbook. */
export abstract class ExcelObject extends HostObject {
  constructor(protected readonly host: Host) {
    super();
  }

  protected get book() {
    return this.host.book;
  }

  /** Tells the page that something but the cells' contents changed. */
  protected touch(sheet: Sheet): void {
    this.book.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  }
}

export abstract class ExcelCollection<T extends HostObject> extends HostCollection<T> {
  constructor(protected readonly host: Host) {
    super();
  }

  protected get book() {
    return this.host.book;
  }

  /** Tells the page that something but the cells' contents changed. */
  protected touch(sheet: Sheet): void {
    this.book.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  }

  GetCount(): number {
    return this.list().length;
  }
}
