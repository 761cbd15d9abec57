import { make } from '../element';

/** The arrow beside a cell with a list, and the choices below it. Alt and the down arrow open it too. */
export class ListChoice {
  private readonly arrow = make(
    'button',
    { className: 'list-arrow', type: 'button', hidden: true, tabIndex: -1 },
    '▾',
  );
  private readonly list = make('ul', { className: 'list-choices', hidden: true, tabIndex: -1 });
  private items: () => string[] = () => [];
  private current = '';

  constructor(
    host: HTMLElement,
    private readonly choose: (item: string) => void,
    private readonly leave: () => void,
  ) {
    this.list.setAttribute('role', 'listbox');
    this.arrow.addEventListener('mousedown', (event) => event.preventDefault());
    this.arrow.addEventListener('click', () => this.toggle());
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.list.addEventListener('blur', () => this.close());
    host.append(this.arrow, this.list);
  }

  /** Puts the arrow beside a cell; `items` is asked when the list opens, at what the cell shows now. */
  offer(box: DOMRect, current: string, items: () => string[]): void {
    this.items = items;
    this.current = current;
    this.arrow.hidden = false;
    Object.assign(this.arrow.style, { left: `${box.right + 1}px`, top: `${box.bottom - 20}px` });
    Object.assign(this.list.style, { left: `${box.left}px`, top: `${box.bottom + 2}px` });
    this.list.style.minWidth = `${box.width}px`;
  }

  hide(): void {
    this.arrow.hidden = true;
    this.list.hidden = true;
  }

  get isOffered(): boolean {
    return !this.arrow.hidden;
  }

  toggle(): void {
    if (!this.list.hidden) return this.leave();
    const items = this.items();
    const options = items.map((item) => {
      const option = make('li', { onmousedown: () => this.pick(item) }, item);
      option.setAttribute('role', 'option');
      return option;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    this.mark(items.indexOf(this.current));
    this.list.focus();
  }

  private close(): void {
    this.list.hidden = true;
  }

  private pick(item: string): void {
    this.leave();
    this.choose(item);
  }

  private get marked(): number {
    return [...this.list.children].findIndex((option) => option.ariaSelected === 'true');
  }

  private mark(at: number): void {
    const options = [...this.list.children];
    const wanted = Math.max(0, Math.min(options.length - 1, at));
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === wanted);
    options[wanted]?.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'ArrowDown') this.mark(this.marked + 1);
    else if (event.key === 'ArrowUp') this.mark(this.marked - 1);
    else if (event.key === 'Enter') this.pick(this.list.children[this.marked]?.textContent ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') this.leave();
    else return;
    event.preventDefault();
  }
}
