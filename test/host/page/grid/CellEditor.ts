import type { EditCell, EditorBase, HyperFunc, VNode } from '@revolist/revogrid';

export interface EditorWishes {
  /** What stands in the cell when it is edited rather than overwritten. */
  textAt(cell: EditCell): string;
  /** Enters the text. */
  commit(cell: EditCell, text: string): void;
  /** Editing ended; `key` moves on (Enter, Tab) or is Escape or '' for a click elsewhere. */
  ended(key: string, shift: boolean): void;
  typing(text: string): void;
}

/** The input over a cell, with Excel's keys: Enter and Tab enter and move on, Escape gives the old content back. */
export class CellEditor implements EditorBase {
  element: Element | null = null;
  private input: HTMLTextAreaElement | null = null;
  private isDone = false;
  private cell: EditCell | undefined;
  private isFocused = false;

  constructor(
    private readonly wishes: EditorWishes,
    private readonly close: (focusNext?: boolean) => void,
  ) {}

  set editCell(cell: EditCell) {
    this.cell = cell;
  }

  getValue(): string {
    return this.input?.value ?? '';
  }

  /** Nothing of the grid's own saving: our model takes the text. */
  beforeAutoSave(): boolean {
    return false;
  }

  appendPendingInput(text: string): boolean {
    if (!this.input) return false;
    this.input.value += text;
    this.input.focus();
    return true;
  }

  componentDidRender(): void {
    if (!this.input || this.isFocused) return;
    this.isFocused = true;
    this.input.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
    this.wishes.typing(this.input.value);
  }

  /** A click elsewhere enters what was typed. */
  disconnectedCallback(): void {
    this.finish('', false);
  }

  render(h: HyperFunc<VNode>): VNode {
    const { cell } = this;
    const typed = typeof cell?.val === 'string' ? cell.val : '';
    return h('textarea', {
      class: 'cell-editor',
      rows: 1,
      spellcheck: false,
      value: this.input ? this.input.value : typed !== '' || !cell ? typed : this.wishes.textAt(cell),
      ref: (element: HTMLTextAreaElement) => {
        this.input = element;
      },
      onInput: () => this.wishes.typing(this.getValue()),
      onKeyDown: (event: KeyboardEvent) => this.onKeyDown(event),
    });
  }

  private onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const ends = event.key === 'Enter' || event.key === 'Tab' || event.key === 'Escape';
    if (!ends || event.isComposing) return;
    event.preventDefault();
    if (event.key === 'Enter' && event.altKey) {
      this.input?.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
      return;
    }
    this.finish(event.key, event.shiftKey);
    this.close(false);
  }

  private finish(key: string, shift: boolean): void {
    if (this.isDone) return;
    this.isDone = true;
    if (this.cell && key !== 'Escape') this.wishes.commit(this.cell, this.getValue());
    this.wishes.ended(key, shift);
  }
}
