import { cellKey } from '../../../../procedure/adoption/cells/adoptionChoices';
import type {
  AdoptionChoices,
  ClosedUndated,
  DateRule,
} from '../../../../procedure/adoption/cells/adoptionChoices';
import type { Doubles } from '../../../../procedure/adoption/rows/adoptionPlan';

type Change = (choices: AdoptionChoices) => AdoptionChoices;

export const readDatesAs =
  (column: number, rule: DateRule): Change =>
  (choices) => ({ ...choices, dateRules: new Map(choices.dateRules).set(column, rule) });

/** `null`: the word stands for nothing, and the field stays blank. */
export const takeWordAs =
  (column: number, key: string, code: string | null): Change =>
  (choices) => {
    const words = new Map(choices.words.get(column)).set(key, code);
    return { ...choices, words: new Map(choices.words).set(column, words) };
  };

/** `null` takes back what was typed. */
export const fixCell =
  (row: number, column: number, text: string | null): Change =>
  (choices) => {
    const fixes = new Map(choices.fixes);
    if (text === null) fixes.delete(cellKey(row, column));
    else fixes.set(cellKey(row, column), text);
    return { ...choices, fixes };
  };

/** `null`: as the list has it. */
export const decideRows =
  (rows: readonly number[], decision: 'keep' | 'leaveOut' | null): Change =>
  (choices) => {
    const decided = new Map(choices.rows);
    for (const row of rows) {
      if (decision === null) decided.delete(row);
      else decided.set(row, decision);
    }
    return { ...choices, rows: decided };
  };

export const takeDoubles =
  (by: Doubles['by'], decision: 'keep' | 'leaveOut'): Change =>
  (choices) => ({ ...choices, doubles: { ...choices.doubles, [by]: decision } });

export const takeWithoutStatus =
  (withoutStatus: 'open' | 'closed'): Change =>
  (choices) => ({ ...choices, withoutStatus });

export const takeClosedUndated =
  (closedUndated: ClosedUndated): Change =>
  (choices) => ({ ...choices, closedUndated });

export const takeYear =
  (year: number): Change =>
  (choices) => ({ ...choices, year });
