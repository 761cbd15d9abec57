import type { Day } from '../../calendar/day';
import type { MendableKind, QuestionKind } from './kinds';

/** Certain: the cell gets this value, a field of a complaint as its kind; a blank is `''`. */
export interface CellMend {
  kind: MendableKind;
  to: Day | string | number;
}

/** A person has to look: these are the values that it may mean, as fields of a complaint; often none. */
export interface CellQuestion {
  kind: QuestionKind;
  like: readonly (Day | string)[];
}

/** What is wrong with one cell. */
export type CellFinding = CellMend | CellQuestion;

export const mend = (kind: MendableKind, to: CellMend['to']): CellMend => ({ kind, to });

export const question = (kind: QuestionKind, like: CellQuestion['like'] = []): CellQuestion => ({
  kind,
  like,
});
