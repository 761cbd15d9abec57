import type { StatusBar } from '../chrome/StatusBar';
import { FilterMenu } from '../chrome/FilterMenu';
import { doOrComplain } from '../edit/doOrComplain';
import { filterColumn } from '../edit/filterColumn';
import { sortColumn } from '../edit/sortColumn';
import { tablesOn } from '../../model/find';
import { bodyArea } from '../../model/Table';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { cellView } from './cellView';
import { headerColumnAt } from './headerColumnAt';
import { InputHint } from './InputHint';
import { ListChoice } from './ListChoice';
import { listItems } from './listItems';
import type { Place } from './moveSelection';
import type { SheetGrid } from './SheetGrid';
import { validationAt } from './validationAt';

/** What shows or opens at a cell: the hint and the list of its validation, the menu of a table's header. Alt and the down arrow open either. */
export class CellMenus {
  private readonly list: ListChoice;
  private readonly hint: InputHint;
  private readonly filter: FilterMenu;

  constructor(
    host: HTMLElement,
    private readonly document: OpenDocument,
    status: StatusBar,
    private readonly grid: SheetGrid,
    wishes: { choose(item: string): void; leave(): void },
  ) {
    this.list = new ListChoice(host, wishes.choose, wishes.leave);
    this.hint = new InputHint(host);
    this.filter = new FilterMenu(host, document, {
      sort: (table, column, ascending) =>
        doOrComplain(document, status, () => sortColumn(document, table, column, ascending)),
      filter: (table, column, filter) => {
        if (!doOrComplain(document, status, () => filterColumn(document, table, column, filter))) return;
        const all = bodyArea(table).rowCount;
        const words = textsIn(document.language);
        status.say(filter ? words.rowsFound(all - table.filteredRows.size, all) : words.ready);
      },
      closed: wishes.leave,
    });
  }

  /** Puts the hint and the arrow of a list at the active cell, if it has them. */
  follow(place: Place): void {
    const { workbook, sheet } = this.document;
    const validation = validationAt(sheet, place);
    const rule = validation?.rule;
    const box = validation ? this.grid.boxOf(place) : null;
    this.hint.follow(validation?.prompt, box);
    if (!box || rule?.kind !== 'list' || !rule.inCellDropDown) return this.list.hide();
    const { text } = cellView(workbook, sheet, place.row, place.column, this.document.language);
    this.list.offer(box, text, () => listItems(workbook, sheet, place, rule.source));
  }

  /** Opens what the cell has; false when it has nothing to open. */
  open(place: Place): boolean {
    if (this.openFilter(place)) return true;
    if (!this.list.isOffered) return false;
    this.list.toggle();
    return true;
  }

  openFilter({ row, column }: Place): boolean {
    const { workbook, sheet } = this.document;
    const table = tablesOn(workbook, sheet).find(
      (each) => each.showFilterButton && headerColumnAt(each, row, column),
    );
    const box = this.grid.boxOf({ row, column });
    if (!table || !box) return false;
    this.filter.show(table, column - table.area.column, box);
    return true;
  }
}
