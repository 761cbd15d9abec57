import { make } from '../element';

export interface InputWishes {
  /** A key pressed while nothing is edited; true when it was dealt with. */
  key(event: KeyboardEvent): boolean;
  /** Editing begins; says where the cell stands in the page. */
  begin(): DOMRect | null;
  typing(text: string): void;
  commit(text: string): void;
  ended(): void;
  /** The key that ended the editing moves the selection on. */
  move(event: KeyboardEvent): void;
}

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * The one input of the sheet. It always has the keyboard, unseen until something is typed, so that no key is lost
 * between selecting a cell and editing it. Enter and Tab enter and move on, Escape gives the old content back.
 */
export class CellInput {
  private readonly input = make('textarea', {
    className: 'cell-input',
    rows: 1,
    spellcheck: false,
    tabIndex: 0,
  });
  private mode: 'idle' | 'overwriting' | 'editing' = 'idle';

  constructor(
    host: HTMLElement,
    private readonly wishes: InputWishes,
  ) {
    this.input.id = 'cell-input';
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('input', () => this.onInput());
    this.input.addEventListener('blur', () => setTimeout(() => this.onBlur()));
    host.append(this.input);
  }

  get isEditing(): boolean {
    return this.mode !== 'idle';
  }

  owns(target: EventTarget | null): boolean {
    return target === this.input;
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  set label(text: string) {
    this.input.ariaLabel = text;
  }

  /** Edits what the cell holds, as F2 and a double click do. */
  edit(text: string): void {
    if (this.isEditing) return;
    this.input.value = text;
    this.open('editing');
    this.focus();
    this.input.setSelectionRange(text.length, text.length);
  }

  /** Enters what was typed so far; a click elsewhere does so. */
  finish(): void {
    if (!this.isEditing) return;
    const text = this.input.value;
    this.close();
    this.wishes.ended();
    this.wishes.commit(text);
  }

  private open(mode: 'overwriting' | 'editing'): void {
    this.mode = mode;
    const box = this.wishes.begin();
    if (box) {
      Object.assign(this.input.style, { left: `${box.left - 1}px`, top: `${box.top - 1}px` });
      Object.assign(this.input.style, { minWidth: `${box.width + 2}px`, minHeight: `${box.height + 2}px` });
    }
    this.input.classList.add('open');
    this.wishes.typing(this.input.value);
  }

  private close(): void {
    this.mode = 'idle';
    this.input.classList.remove('open');
    this.input.value = '';
  }

  private onInput(): void {
    if (this.isEditing) this.wishes.typing(this.input.value);
    else this.open('overwriting');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (!this.isEditing) {
      if (this.wishes.key(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      this.close();
      this.wishes.ended();
    } else if (event.key === 'Enter' && event.altKey) {
      this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
    } else if (event.key === 'F2') {
      this.mode = 'editing';
    } else if (this.endsWith(event.key)) {
      this.finish();
      // What is refused is being edited again.
      if (!this.isEditing) this.wishes.move(event);
    } else return;
    event.preventDefault();
  }

  /** Arrows leave a cell that is overwritten, and move the caret in one that is edited. */
  private endsWith(key: string): boolean {
    return key === 'Enter' || key === 'Tab' || (this.mode === 'overwriting' && arrows.has(key));
  }

  /** In Excel a click in the task pane leaves the cell in edit mode. */
  private onBlur(): void {
    if (document.activeElement instanceof HTMLIFrameElement || document.activeElement === this.input) return;
    this.finish();
  }
}
