import type { Area } from '../../model/Area';
import { addressOf, parseAddress } from '../../model/address';
import { findName, findSheet, sheetById } from '../../model/find';
import { selectCells } from '../../model/selectCells';
import { activateSheet } from '../../model/sheets';
import type { StatusBar } from '../chrome/StatusBar';
import { clearShown } from '../edit/clearShown';
import { doOrComplain } from '../edit/doOrComplain';
import { enterTyped } from '../edit/enterTyped';
import { SheetClipboard } from '../edit/SheetClipboard';
import type { Touched } from '../edit/UndoStack';
import type { DocumentEvent, OpenDocument } from '../OpenDocument';
import { onceAFrame } from '../onceAFrame';
import { textsIn } from '../texts';
import { CellInput } from './CellInput';
import { editableText } from './editableText';
import { enterText } from './enterText';
import { followLink } from './followLink';
import { GridPointer } from './GridPointer';
import { CellMenus } from './CellMenus';
import { moveOn } from './moveOn';
import { areaOf, selectionOf, type Key, type Place, type Selection } from './moveSelection';
import { fitColumn, setSize } from './setSize';
import { SheetGrid } from './SheetGrid';
import { wholeMerges } from './wholeMerges';

const same = (a: Area, b: Area): boolean => addressOf(a) === addressOf(b);

/** What a person does in the sheet: select, type, move, copy and paste, take back. */
export class SheetControl {
  private readonly grid: SheetGrid;
  private readonly input: CellInput;
  private readonly menus: CellMenus;
  private readonly clipboard: SheetClipboard;
  private selection: Selection;
  private showsSelection = true;

  constructor(
    host: HTMLElement,
    private readonly open: OpenDocument,
    private readonly status: StatusBar,
    /** The selected cells or their content changed, or what is being typed. */
    private readonly tell: (selection: Selection, typing?: string) => void,
  ) {
    this.selection = selectionOf(open.sheet.selection);
    this.grid = new SheetGrid(host, open, () => this.menus.follow(this.active));
    this.clipboard = new SheetClipboard(open, (area) => this.grid.mark('copied', area));
    new GridPointer(this.grid, {
      touched: () => this.input.finish(),
      selected: (selection) => this.select(selection),
      anchor: () => this.active,
      edit: () => this.edit(),
      follow: (place) => followLink(open, status, place, (text) => this.goTo(text)),
      filter: (place) => this.menus.openFilter(place),
      resized: (what, index, size, before) => setSize(open, what, index, size, before),
      fit: (column) => fitColumn(open, column),
    });
    this.input = new CellInput(host, {
      key: (event) => this.onKey(event),
      begin: () => {
        this.clipboard.forget();
        this.setEditing(true);
        return this.grid.boxOf(this.active);
      },
      typing: (text) => this.tell(this.selection, text),
      commit: (text) => this.enterActive(text),
      ended: () => this.setEditing(false),
      move: (event) => this.move({ key: event.key, shift: event.shiftKey, control: false }),
    });
    this.menus = new CellMenus(host, open, status, this.grid, {
      choose: (item) => this.enterActive(item),
      leave: () => this.focus(),
    });
    open.listen((event) => this.onDocument(event));
    for (const name of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(name, (event) => this.onClipboard(event));
    }
    this.showSelection();
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
      if (this.status.problem === null) this.status.say(texts.ready);
      this.tell(this.selection);
    }
  }

  /** Enters what was typed in the active cell, if it says something else than before. */
  enterActive(text: string): void {
    const place = this.active;
    if (text === this.textAt(place)) return;
    void enterTyped(this.open, this.status, place, text, (again) => {
      const { problem } = this.status;
      this.select({ anchor: place, end: place });
      this.edit(again);
      if (problem !== null) this.status.complain(problem);
    });
  }

  move(key: Key): void {
    const moved = moveOn(this.open, this.grid, this.selection, key);
    if (moved) this.select(moved);
  }

  /** Gives the keyboard to the sheet. */
  focus(): void {
    this.input.focus();
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

  undo(): void {
    this.show(this.open.history.undo(), textsIn(this.open.language).nothingToUndo);
  }

  redo(): void {
    this.show(this.open.history.redo(), textsIn(this.open.language).nothingToRedo);
  }

  private show(touched: Touched | null, otherwise: string): void {
    if (!touched) return this.status.say(otherwise);
    this.clipboard.forget();
    this.status.say(textsIn(this.open.language).ready);
    this.activate(touched.sheet);
    this.select(selectionOf(touched.area));
  }

  private edit(text = this.textAt(this.active)): void {
    this.grid.bringIntoView(this.active);
    this.input.edit(text);
  }

  private select(selection: Selection): void {
    this.selection = wholeMerges(this.open.sheet, selection);
    const area = areaOf(this.selection);
    const { sheet, workbook } = this.open;
    const isNew = !same(area, sheet.selection);
    this.showSelection();
    this.focus();
    this.tell(this.selection);
    if (isNew) this.open.asUser(() => selectCells(workbook, sheet, area));
  }

  private showSelection(): void {
    this.input.label = textsIn(this.open.language).cell;
    this.grid.show(this.selection);
    this.menus.follow(this.active);
  }

  private onKey(event: KeyboardEvent): boolean {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    const letter = control ? key.toLowerCase() : '';
    if (key === 'ArrowDown' && event.altKey) return this.menus.open(this.active);
    else if (letter === 'y' || (letter === 'z' && event.shiftKey)) this.redo();
    else if (letter === 'z') this.undo();
    else if (key === 'F2') this.edit();
    else if (key === 'Escape') this.clipboard.forget();
    else if (key === 'Delete' || key === 'Backspace') this.clear();
    else if (control && (key === 'PageUp' || key === 'PageDown')) this.turnSheet(key === 'PageUp' ? -1 : 1);
    else {
      const moved = moveOn(this.open, this.grid, this.selection, { key, shift: event.shiftKey, control });
      if (!moved) return false;
      this.select(moved);
    }
    return true;
  }

  private clear(): void {
    doOrComplain(this.open, this.status, () => clearShown(this.open, areaOf(this.selection)));
  }

  private turnSheet(by: number): void {
    const shown = this.open.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = shown[shown.findIndex(({ id }) => id === this.open.workbook.activeSheet) + by];
    if (next) this.activate(next.id);
  }

  private onClipboard(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (this.input.isEditing || !this.input.owns(event.target) || !data) return;
    event.preventDefault();
    const selected = areaOf(this.selection);
    if (event.type !== 'paste') return this.clipboard.copy(data, selected, event.type === 'cut');
    doOrComplain(this.open, this.status, () => {
      const area = this.clipboard.paste(data, selected, (cells, texts) => enterText(this.open, cells, texts));
      if (area) this.select(selectionOf(area));
    });
  }

  private onDocument(event: DocumentEvent): void {
    if (event.kind === 'selectionChanged') {
      if (event.sheet !== this.open.workbook.activeSheet || same(event.area, areaOf(this.selection))) return;
      this.selection = selectionOf(event.area);
      this.showSelection();
      this.tell(this.selection);
      return;
    }
    const isOtherSheet = event.kind === 'opened' || event.kind === 'sheetActivated';
    if (isOtherSheet) this.selection = selectionOf(this.open.sheet.selection);
    if (event.kind === 'opened') this.clipboard.forget();
    this.showsSelection ||= isOtherSheet;
    this.paintSoon();
  }

  private readonly paintSoon = onceAFrame(() => {
    this.grid.draw();
    if (this.showsSelection) this.showSelection();
    this.showsSelection = false;
    this.tell(this.selection);
  });
}
