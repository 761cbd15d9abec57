import type { Workbook } from '../model/Workbook';

/** The engine for one workbook, as the protocol host calls it. */
export interface ConnectedEngine {
  execute(batch: string): Promise<{ json: string } | { hostError: number } | null>;
}

export interface EngineWishes {
  requirementSets: Record<string, string>;
  /** Events for the add-in's handlers, in office.js's form. */
  post(messages: unknown[]): void;
  selectionChanged(): void;
}

export const connectEngine = (_workbook: Workbook, _wishes: EngineWishes): ConnectedEngine => ({
  execute: async () => ({ hostError: 5001 }),
});
