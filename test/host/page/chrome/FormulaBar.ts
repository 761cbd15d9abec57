import { addressOf } from '../../model/address';
import { areaOf, type Selection } from '../grid/moveSelection';
import type { SheetControl } from '../grid/SheetControl';

/** Name box and formula bar: they show the active cell, and take an address or its new content. */
export class FormulaBar {
  private isEditing = false;

  constructor(
    private readonly nameBox: HTMLInputElement,
    private readonly formula: HTMLTextAreaElement,
    private readonly control: () => SheetControl,
    private readonly refuse: () => void,
  ) {
    nameBox.addEventListener('keydown', (event) => this.onAddress(event));
    nameBox.addEventListener('focus', () => nameBox.select());
    formula.addEventListener('focus', () => {
      this.isEditing = true;
      this.control().setEditing(true);
    });
    formula.addEventListener('blur', () => this.finish(true));
    formula.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(selection: Selection, text: string): void {
    if (document.activeElement !== this.nameBox) {
      const { anchor } = selection;
      this.nameBox.value = addressOf(areaOf({ anchor, end: anchor }));
    }
    if (document.activeElement !== this.formula) this.formula.value = text;
  }

  private onAddress(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.control().focus();
    if (event.key !== 'Enter') return;
    // Otherwise the same key would begin a line in the cell that gets the keyboard.
    event.preventDefault();
    const { nameBox } = this;
    nameBox.blur();
    if (this.control().goTo(nameBox.value)) return;
    nameBox.focus();
    this.refuse();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.finish(false);
    else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      this.finish(true);
      this.control().move({ key: event.key, shift: event.shiftKey, control: false });
    } else return;
    event.preventDefault();
    this.control().focus();
  }

  private finish(enters: boolean): void {
    if (!this.isEditing) return;
    this.isEditing = false;
    const control = this.control();
    const typed = this.formula.value;
    const before = control.textAt(control.active);
    control.setEditing(false);
    if (enters && typed !== before) control.enterActive(typed);
    else this.formula.value = before;
  }
}
