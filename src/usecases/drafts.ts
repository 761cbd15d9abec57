export interface KeptDraft {
  value: unknown;
  /** Milliseconds since 1970. */
  keptAt: number;
}

/**
 * Keeps what somebody typed and did not finish, one draft per purpose and workbook, so that only they get it back.
 * It never disturbs: where it can't keep or read something now, it says so by `false` or `null`.
 */
export interface DraftStore {
  load(purpose: string): Promise<KeptDraft | null>;
  /** `value` is anything that JSON can hold. */
  save(purpose: string, value: unknown): Promise<boolean>;
  clear(purpose: string): Promise<boolean>;
}

/** Texts in the workbook that nobody sees; they may be lost at any time. */
export interface HiddenNotes {
  read(name: string): Promise<string | null>;
  /** False when the workbook can't take it now. */
  write(name: string, text: string): Promise<boolean>;
  remove(name: string): Promise<boolean>;
}
