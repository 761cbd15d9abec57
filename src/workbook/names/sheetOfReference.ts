import { splitReference } from './splitReference';

/** The sheet that a name refers to; `null` for a constant or a lost reference. */
export const sheetOfReference = (formula: unknown): string | null => splitReference(formula)?.sheet ?? null;
