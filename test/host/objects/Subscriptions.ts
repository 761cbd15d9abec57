import { addressOf } from '../model/address';
import { overlaps, intersection } from '../model/Area';
import type { Actor, WorkbookEvent } from '../model/events';
import { findTable, tablesOn, sheetById } from '../model/find';
import { headerArea } from '../model/Table';
import type { Workbook } from '../model/Workbook';

/** Event numbers of office.js (its debug source, `eventType`). */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** `[category, event type, target id, arguments as JSON, id, is remote]`, as the host posts it to office.js. */
export type RichApiMessage = [65536, number, string, string, null, boolean];

/** office.js's target id for handlers on the workbook's collections. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The add-in's event handlers, and the messages they get for what happens in the workbook. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly workbook: Workbook,
    private readonly post: (messages: RichApiMessage[]) => void,
    /** `Workbook.onSelectionChanged` travels as an event of the common API. */
    private readonly postSelection: () => void,
  ) {
    workbook.events.listen((event) => this.tell(event));
  }

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  private tell(event: WorkbookEvent): void {
    if (event.kind === 'selectionChanged') this.postSelection();
    const messages = this.messagesFor(event);
    if (messages.length > 0) this.post(messages);
  }

  private messagesFor(event: WorkbookEvent): RichApiMessage[] {
    switch (event.kind) {
      case 'cellsChanged':
        return [...this.sheetChanged(event), ...this.tablesChanged(event)];
      case 'selectionChanged':
        return [...this.sheetSelection(event), ...this.tableSelection(event)];
      case 'sheetActivated':
        return this.message(EventType.sheetActivated, [event.sheet, WHOLE_WORKBOOK], {
          worksheetId: event.sheet,
        });
      case 'sheetAdded':
      case 'sheetDeleted':
        return this.message(EventType[event.kind], [WHOLE_WORKBOOK], {
          worksheetId: event.sheet,
          source: 'Local',
        });
      case 'tableAdded':
      case 'tableDeleted': {
        const args = { tableId: event.table, worksheetId: event.sheet, source: 'Local' };
        return this.message(EventType[event.kind], [WHOLE_WORKBOOK, event.sheet], args);
      }
      default:
        return [];
    }
  }

  private sheetChanged(event: Extract<WorkbookEvent, { kind: 'cellsChanged' }>): RichApiMessage[] {
    const args = {
      ...changeArguments(event),
      triggerSource: event.by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    };
    return this.message(EventType.sheetChanged, [event.sheet, WHOLE_WORKBOOK], args, event.by);
  }

  private tablesChanged(event: Extract<WorkbookEvent, { kind: 'cellsChanged' }>): RichApiMessage[] {
    const tables = this.workbook.tables.filter(
      (table) => table.sheet === event.sheet && overlaps(table.area, event.area),
    );
    return tables.flatMap((table) => {
      const isInHeader = !!intersection(headerArea(table), event.area);
      const args = { ...changeArguments(event), tableId: table.id, isInHeader };
      return this.message(EventType.tableChanged, [table.id, WHOLE_WORKBOOK, event.sheet], args, event.by);
    });
  }

  private sheetSelection(event: Extract<WorkbookEvent, { kind: 'selectionChanged' }>): RichApiMessage[] {
    const args = { address: addressOf(event.area), worksheetId: event.sheet };
    return this.message(EventType.sheetSelection, [event.sheet, WHOLE_WORKBOOK], args);
  }

  private tableSelection(event: Extract<WorkbookEvent, { kind: 'selectionChanged' }>): RichApiMessage[] {
    const tables = tablesOn(this.workbook, sheetById(this.workbook, event.sheet));
    return tables.flatMap(({ id }) => {
      const table = findTable(this.workbook, id);
      const inside = table && intersection(table.area, event.area);
      const address = inside ? addressOf(inside) : '';
      return this.message(EventType.tableSelection, [id], { address, worksheetId: event.sheet, tableId: id });
    });
  }

  private message(type: number, targets: string[], args: object, by: Actor = 'addIn'): RichApiMessage[] {
    return targets
      .filter((target) => (this.counts.get(`${type} ${target}`) ?? 0) > 0)
      .map((target) => [65536, type, target, JSON.stringify(args), null, by === 'colleague']);
  }
}

function changeArguments(event: Extract<WorkbookEvent, { kind: 'cellsChanged' }>): object {
  return {
    changeType: event.change,
    source: event.by === 'colleague' ? 'Remote' : 'Local',
    worksheetId: event.sheet,
    address: addressOf(event.area),
  };
}
