/** A mutant as Stryker tells it: lines and columns from 0. */
export interface Place {
  fileName: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
  mutatorName: string;
  replacement: string;
}

/** The mutants in the order in which a seed draws them: the first are drawn first. */
export function inDrawingOrder<T extends Place>(mutants: readonly T[], seed: string): T[];
