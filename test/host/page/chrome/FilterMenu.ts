import { filterChoices } from '../edit/filterChoices';
import type { ColumnFilter, Table } from '../../model/Table';
import { make } from '../element';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { CheckList } from './CheckList';

export interface FilterWishes {
  sort(table: Table, column: number, ascending: boolean): void;
  filter(table: Table, column: number, filter: ColumnFilter | null): void;
  /** The menu is gone; the keyboard goes back to the sheet. */
  closed(): void;
}

const WIDTH = 270;
const HEIGHT = 400;

/** The menu of a table's header button: sort, and filter by the values of the column. */
export class FilterMenu {
  private readonly menu = make('dialog', { className: 'filter-menu' });

  constructor(
    host: HTMLElement,
    private readonly open: OpenDocument,
    private readonly wishes: FilterWishes,
  ) {
    this.menu.addEventListener('keydown', (event) => this.onKey(event));
    // A click beside the menu closes it, as Escape does.
    this.menu.addEventListener('pointerdown', ({ target }) => {
      if (target === this.menu) this.menu.close();
    });
    this.menu.addEventListener('close', () => wishes.closed());
    host.append(this.menu);
  }

  /** Opens below a header cell. */
  show(table: Table, column: number, below: DOMRect): void {
    const words = textsIn(this.open.language);
    const { name = '', filter } = table.columns[column] ?? {};
    const { texts, kind } = filterChoices(this.open.workbook, table, column);
    const list = new CheckList(texts, isChecked(filter), words);
    const act = (does: () => void) => () => {
      this.menu.close();
      does();
    };
    const item = (label: string, does: () => void, disabled = false) =>
      make('button', { type: 'button', className: 'item', disabled, onclick: act(does) }, label);
    const { up, down } = words.sort[kind];
    const apply = () => {
      const values = list.checked();
      this.wishes.filter(table, column, values && { kind: 'values', values });
    };
    const ok = make('button', { type: 'submit', className: 'primary' }, words.ok);
    list.onChange = () => {
      ok.disabled = list.checked()?.length === 0;
    };
    const form = make(
      'form',
      { method: 'dialog', onsubmit: apply },
      item(up, () => this.wishes.sort(table, column, true)),
      item(down, () => this.wishes.sort(table, column, false)),
      make('hr', {}),
      item(words.clearFilter(name), () => this.wishes.filter(table, column, null), !filter),
      make('hr', {}),
      ...list.elements,
      make(
        'menu',
        {},
        ok,
        item(words.cancel, () => undefined),
      ),
    );
    this.menu.replaceChildren(form);
    this.menu.ariaLabel = words.filterBy(name);
    const left = Math.max(4, Math.min(below.left, innerWidth - WIDTH - 8));
    const top = Math.max(4, Math.min(below.bottom + 1, innerHeight - HEIGHT - 8));
    Object.assign(this.menu.style, { left: `${left}px`, top: `${top}px`, width: `${WIDTH}px` });
    this.menu.showModal();
  }

  /** Arrows go from item to item, as in a menu. */
  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const items = [...this.menu.querySelectorAll<HTMLElement>('button:enabled, input')];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus();
    event.preventDefault();
  }
}

const isChecked =
  (filter: ColumnFilter | undefined) =>
  (text: string): boolean =>
    filter?.kind !== 'values' || filter.values.some((value) => value.toLowerCase() === text.toLowerCase());
