import type { WorkbookEvent } from '../model/events';
import { sheetById } from '../model/find';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { UndoStack } from './edit/UndoStack';
import type { DisplayLanguage } from './grid/displayText';

export type DocumentEvent = WorkbookEvent | { kind: 'opened' } | { kind: 'languageChanged' };

/** The workbook that the page shows now, and the language it is shown in. */
export class OpenDocument {
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private stopListening: () => void;
  /** The person's own edits. */
  readonly history = new UndoStack();

  constructor(
    private current: Workbook,
    private displayLanguage: DisplayLanguage,
  ) {
    this.stopListening = current.events.listen((event) => this.tell(event));
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

  /** Shows another workbook in the place of this one. */
  open(workbook: Workbook): void {
    this.stopListening();
    this.history.clear();
    this.current = workbook;
    workbook.locale = this.displayLanguage;
    this.stopListening = workbook.events.listen((event) => this.tell(event));
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

  private tell(event: DocumentEvent): void {
    if (event.kind !== 'opened' && event.kind !== 'languageChanged') this.history.notice(event);
    for (const listener of this.listeners) listener(event);
  }
}
