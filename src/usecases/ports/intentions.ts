/** What somebody asked for, and of which it isn't certain yet whether it stands in the workbook, or that it stays there. */
export interface Intention {
  id: string;
  /** The operation of a port, and what it was asked: anything that JSON can hold. */
  operation: string;
  asked: readonly unknown[];
  /** This person was told that it failed: it is looked for, and not done by itself any more. */
  isTold: boolean;
  /** It was written; a colleague's edit that was under way then may still come over it. */
  isWritten?: true;
}

/** One that a pane left which isn't there any more. */
export interface LeftIntention extends Intention {
  /** Milliseconds since it was kept. */
  age: number;
  /** It was kept in a file of another address, or of another ID at this address: it may be a copy, or another workbook. */
  isElsewhere: boolean;
}

/**
 * Keeps what was asked for until it is certain, outside the workbook: it has to be kept where the workbook can't be written.
 * Only this person can read it. Nothing is ever refused because it can't be kept.
 */
export interface IntentionStore {
  /** Resolves once it outlives the pane; `false`: this browser can't keep it, or the workbook isn't known yet. */
  keep(intention: Intention): Promise<boolean>;
  /** Those of this workbook, in the order in which they were kept, whose pane is gone. */
  left(): Promise<LeftIntention[]>;
  drop(id: string): Promise<void>;
}
