import type { Outcome } from './ports';

export interface KeptDraft {
  value: unknown;
  /** Milliseconds since 1970. */
  keptAt: number;
}

/**
 * Keeps what somebody typed and did not finish, one draft per purpose and workbook, so that only they get it back.
 * It never disturbs: where it can't keep something now, it says so by `false`.
 */
export interface DraftStore {
  /** `null`: nothing is kept. A fault: something may be kept, so save nothing over it. */
  load(purpose: string): Promise<Outcome<KeptDraft | null>>;
  /** `value` is anything that JSON can hold. */
  save(purpose: string, value: unknown): Promise<boolean>;
  clear(purpose: string): Promise<boolean>;
}

export interface ReadNote {
  /** `null`: there is no such text. */
  text: string | null;
  /** What the workbook calls itself; `null`: it has no name yet. */
  workbook: string | null;
}

/** Texts in the workbook that nobody sees; they may be lost at any time. */
export interface HiddenNotes {
  read(name: string): Promise<Outcome<ReadNote>>;
  /** False when the workbook can't take it now. */
  write(name: string, text: string): Promise<boolean>;
  remove(name: string): Promise<boolean>;
}
