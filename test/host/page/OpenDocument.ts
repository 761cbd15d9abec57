import type { WorkbookEvent } from '../model/events';
import { sheetById } from '../model/find';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { UndoStack } from './edit/UndoStack';
import type { DisplayLanguage } from './grid/displayText';
import type { RuntimeKind } from './runtimeKind';

/** What happens to the page around the workbook. */
type PageEvent = { kind: 'opened' } | { kind: 'languageChanged' } | { kind: 'runtimeChanged' };
export type DocumentEvent = WorkbookEvent | PageEvent;

/** The workbook that the page shows now, and the language it is shown in. */
export class OpenDocument {
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private stopListening: () => void;
  private runtimeKind: RuntimeKind = 'lasting';
  /** The person's own edits. */
  readonly history = new UndoStack();

  constructor(
    private current: Workbook,
    private displayLanguage: DisplayLanguage,
  ) {
    this.stopListening = current.events.listen((event) => this.tellOfWorkbook(event));
  }

  get workbook(): Workbook {
    return this.current;
  }

  get sheet(): Sheet {
    return sheetById(this.current, this.current.activeSheet);
  }

  get language(): DisplayLanguage {
    return this.displayLanguage;
  }

  setLanguage(language: DisplayLanguage): void {
    this.displayLanguage = language;
    this.current.locale = language;
    this.tell({ kind: 'languageChanged' });
  }

  get runtime(): RuntimeKind {
    return this.runtimeKind;
  }

  setRuntime(runtime: RuntimeKind): void {
    this.runtimeKind = runtime;
    this.tell({ kind: 'runtimeChanged' });
  }

  /** Shows another workbook in the place of this one. */
  open(workbook: Workbook): void {
    this.stopListening();
    this.history.clear();
    this.current = workbook;
    workbook.locale = this.displayLanguage;
    this.stopListening = workbook.events.listen((event) => this.tellOfWorkbook(event));
    this.tell({ kind: 'opened' });
  }

  listen(listener: (event: DocumentEvent) => void): void {
    this.listeners.add(listener);
  }

  /** Does something in the person's name, not the add-in's. */
  asUser<T>(act: () => T): T {
    const actor = this.current.actor;
    this.current.actor = 'user';
    try {
      return act();
    } finally {
      this.current.actor = actor;
    }
  }

  private tellOfWorkbook(event: WorkbookEvent): void {
    this.history.notice(event);
    this.tell(event);
  }

  private tell(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
