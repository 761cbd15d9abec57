import { intersection, type Area } from '../../model/Area';
import { addressOf, parseAddress } from '../../model/address';
import { findName, findSheet, sheetById } from '../../model/find';
import { selectCells } from '../../model/selectCells';
import { activateSheet } from '../../model/sheets';
import { ask } from '../chrome/ask';
import type { StatusBar } from '../chrome/StatusBar';
import type { DocumentEvent, OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { brokenValidation } from './brokenValidation';
import { groundOf } from './groundOf';
import { fromClipboard } from './clipboardText';
import { copiedText } from './copiedText';
import { CellInput } from './CellInput';
import { editableText } from './editableText';
import { enterText } from './enterText';
import { areaOf, moveSelection, selectionOf, type Key, type Place, type Selection } from './moveSelection';
import { ListChoice } from './ListChoice';
import { listItems } from './listItems';
import { SheetGrid } from './SheetGrid';
import { validationAt } from './validationAt';

const same = (a: Area, b: Area): boolean => addressOf(a) === addressOf(b);

/** What a person does in the sheet: select, type, move, copy and paste. */
export class SheetControl {
  private readonly grid: SheetGrid;
  private readonly input: CellInput;
  private readonly choice: ListChoice;
  private selection: Selection;
  private isPainting = false;
  private showsSelection = true;

  constructor(
    host: HTMLElement,
    private readonly open: OpenDocument,
    private readonly status: StatusBar,
    /** The selected cells or their content changed, or what is being typed. */
    private readonly tell: (selection: Selection, typing?: string) => void,
  ) {
    this.selection = selectionOf(open.sheet.selection);
    this.grid = new SheetGrid(host, open, {
      selected: (selection) => this.select(selection),
      anchor: () => this.active,
      edit: () => this.edit(),
      touched: () => this.input.finish(),
      scrolled: () => this.offerChoice(),
    });
    this.input = new CellInput(host, {
      key: (event) => this.onKey(event),
      begin: () => {
        this.setEditing(true);
        return this.grid.boxOf(this.active);
      },
      typing: (text) => this.tell(this.selection, text),
      commit: (text) => this.enterActive(text),
      ended: () => this.setEditing(false),
      move: (event) => this.move({ key: event.key, shift: event.shiftKey, control: false }),
    });
    this.choice = new ListChoice(
      host,
      (item) => this.enterActive(item),
      () => this.focus(),
    );
    open.listen((event) => this.onDocument(event));
    for (const name of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(name, (event) => this.onClipboard(event));
    }
  }

  get active(): Place {
    return this.selection.anchor;
  }

  textAt({ row, column }: Place): string {
    return editableText(this.open.workbook, this.open.sheet, row, column, this.open.language);
  }

  setEditing(isEditing: boolean): void {
    const texts = textsIn(this.open.language);
    this.open.workbook.editing = isEditing;
    if (isEditing) this.status.say(texts.edit);
    else {
      if (!this.status.isComplaining) this.status.say(texts.ready);
      this.tell(this.selection);
    }
  }

  /** Enters text in the active cell; what its validation refuses only after asking, or not at all. */
  enterActive(text: string): void {
    const area = areaOf({ anchor: this.active, end: this.active });
    const broken = brokenValidation(this.open, this.active, text);
    if (!broken) return this.enter(area, [[text]]);
    const words = textsIn(this.open.language);
    const message = broken.errorAlert.message || words.refusedByRule;
    if (broken.errorAlert.style === 'Stop') return this.status.complain(message);
    void ask(message, words.keepAnyway, words.cancel).then((isKept) => {
      if (isKept) this.enter(area, [[text]]);
      this.focus();
    });
  }

  move(key: Key): void {
    const moved = moveSelection(this.selection, key, groundOf(this.open, this.grid.shape));
    if (moved) this.select(moved);
  }

  /** Gives the keyboard to the sheet. */
  focus(): void {
    this.input.focus();
  }

  private edit(): void {
    this.input.edit(this.textAt(this.active));
  }

  /** Goes to an address or a defined name; false when the text is neither. */
  goTo(text: string): boolean {
    const { workbook } = this.open;
    const name = findName(workbook, text.trim())?.formula.slice(1);
    const found = parseAddress(name ?? text.trim());
    const sheet = found?.sheet === undefined ? this.open.sheet : findSheet(workbook, found.sheet);
    if (!found || sheet?.visibility !== 'Visible') return false;
    this.activate(sheet.id);
    this.select(selectionOf(found.area));
    return true;
  }

  activate(sheet: string): void {
    const { workbook } = this.open;
    this.open.asUser(() => activateSheet(workbook, sheetById(workbook, sheet)));
    this.focus();
  }

  private select(selection: Selection): void {
    const area = areaOf(selection);
    const { sheet, workbook } = this.open;
    const isNew = !same(area, sheet.selection);
    this.selection = selection;
    void this.showSelection();
    this.focus();
    this.tell(selection);
    if (isNew) this.open.asUser(() => selectCells(workbook, sheet, area));
  }

  /** Beside an active cell with a list stands its arrow. */
  private offerChoice(): void {
    const { workbook, sheet } = this.open;
    const place = this.active;
    const rule = validationAt(sheet, place)?.rule;
    const box = rule?.kind === 'list' && rule.inCellDropDown ? this.grid.boxOf(place) : null;
    if (!box || rule?.kind !== 'list') return this.choice.hide();
    this.choice.offer(box, () => listItems(workbook, sheet, place, rule.source));
  }

  private async showSelection(): Promise<void> {
    await this.grid.show(this.selection);
    this.offerChoice();
  }

  private enter(area: Area, texts: string[][]): void {
    const refusal = enterText(this.open, area, texts);
    const words = textsIn(this.open.language);
    if (!refusal) return;
    const isProtected = refusal.code === 'AccessDenied';
    this.status.complain(isProtected ? words.protectedSheet : words.refused(refusal.message));
  }

  private onKey(event: KeyboardEvent): boolean {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === 'ArrowDown' && event.altKey && this.choice.isOffered) this.choice.toggle();
    else if (key === 'F2') this.edit();
    else if (key === 'Delete' || key === 'Backspace') this.clear();
    else if (control && (key === 'PageUp' || key === 'PageDown')) this.turnSheet(key === 'PageUp' ? -1 : 1);
    else {
      const moved = moveSelection(
        this.selection,
        { key, shift: event.shiftKey, control },
        groundOf(this.open, this.grid.shape),
      );
      if (!moved) return false;
      this.select(moved);
    }
    return true;
  }

  private clear(): void {
    const used = this.open.workbook.calculation.usedRange(this.open.sheet.id);
    const area = used && intersection(used, areaOf(this.selection));
    if (!area) return;
    const row = Array<string>(area.columnCount).fill('');
    this.enter(area, Array<string[]>(area.rowCount).fill(row));
  }

  private turnSheet(by: number): void {
    const shown = this.open.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = shown[shown.findIndex(({ id }) => id === this.open.workbook.activeSheet) + by];
    if (next) this.activate(next.id);
  }

  private onClipboard(event: ClipboardEvent): void {
    if (this.input.isEditing || !this.input.owns(event.target)) return;
    if (event.type === 'paste') {
      const cells = fromClipboard(event.clipboardData?.getData('text/plain') ?? '');
      const area = { ...this.active, rowCount: cells.length, columnCount: cells[0]?.length ?? 1 };
      this.enter(area, cells);
      this.select(selectionOf(area));
    } else {
      const text = copiedText(this.open, areaOf(this.selection));
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      if (event.type === 'cut') this.clear();
    }
    event.preventDefault();
  }

  private onDocument(event: DocumentEvent): void {
    if (event.kind === 'selectionChanged') {
      if (event.sheet !== this.open.workbook.activeSheet || same(event.area, areaOf(this.selection))) return;
      this.selection = selectionOf(event.area);
      void this.showSelection();
      this.tell(this.selection);
      return;
    }
    const isOtherSheet = event.kind === 'opened' || event.kind === 'sheetActivated';
    if (isOtherSheet) this.selection = selectionOf(this.open.sheet.selection);
    this.showsSelection ||= isOtherSheet;
    this.paintSoon();
  }

  /** Many changes of one batch are painted once. */
  private paintSoon(): void {
    if (this.isPainting) return;
    this.isPainting = true;
    requestAnimationFrame(() => {
      this.isPainting = false;
      this.grid.draw();
      if (this.showsSelection) void this.showSelection();
      this.showsSelection = false;
      this.tell(this.selection);
    });
  }
}
