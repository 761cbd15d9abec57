import { Column } from './Column';

export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

let sheetsMade = 0;

export class Sheet {
  readonly columns: Column[] = [];
  /** Tells sheets apart whose id was used before. */
  readonly serial = ++sheetsMade;
  removed = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  column(index: number): Column {
    for (let made = this.columns.length; made <= index; made++) this.columns.push(new Column());
    // The loop above made it.
    return this.columns[index] as Column;
  }

  /** Rows down to the last one that holds anything. */
  get rowsInUse(): number {
    return this.columns.reduce((most, column) => Math.max(most, column.values.length), 0);
  }

  usedRange(): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = -1;
    let right = -1;
    this.columns.forEach((column, index) => {
      const extent = column.extent();
      if (!extent) return;
      if (left < 0) left = index;
      right = index;
      top = Math.min(top, extent.first);
      bottom = Math.max(bottom, extent.last);
    });
    if (left < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
