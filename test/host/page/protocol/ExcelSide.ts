import type { Answer } from '../../connectWorkbook';
import type { AddinFrame } from './AddinFrame';
import type { ContextSource } from './appContext';

/** What the conversation needs of the spreadsheet around it. */
export interface ExcelSide {
  context(): ContextSource;
  /** One batch of Excel.run; `flags` is office.js's: 1 when it may write. */
  answer(body: string, flags: number): Promise<Answer>;
  saveSettings(settings: [string, string][]): void;
  /** The same about the add-in's own runtime (`Office.addin`). */
  answerRuntime(body: string): Answer;
  /** A button's function is done, or couldn't be called; `status` is a number of office.js's errors, 0 for none. */
  commandCompleted(press: string, status: number): void;
  frameClosed(frame: AddinFrame): void;
  /** Puts a dialog's frame in view, its size in percent of the screen; `close` is for the person's closing it. */
  showDialog(frame: AddinFrame, size: { width: number; height: number }, close: () => void): void;
  hideDialog(): void;
  /** The add-in gives the keyboard back. */
  focusSheet(): void;
}
