import type { DraftField } from '../complaint/fields';
import type { Draft } from '../complaint/draft';
import type { RelationLine } from './relation';

/** What a form takes over of a relation who complained before. */
const takenOver = ['phone', 'name', 'address', 'postcode', 'town'] as const satisfies readonly DraftField[];
export type TakenOverField = (typeof takenOver)[number];

interface TakeOver {
  changes: Partial<Record<TakenOverField, string>>;
  /** These hold something else already and stay as they were typed. */
  kept: TakenOverField[];
}

/** Fills in who the relation is and where they live, in the fields that are still blank. */
export function takeOver(draft: Draft, relation: RelationLine): TakeOver {
  const offered = takenOver.filter((field) => relation[field] !== '' && relation[field] !== draft[field]);
  const isBlank = (field: TakenOverField) => (draft[field] ?? '').trim() === '';
  return {
    changes: Object.fromEntries(offered.filter(isBlank).map((field) => [field, relation[field]])),
    // The same number is typed in many ways, and the one that the relation calls from now is as good.
    kept: offered.filter((field) => !isBlank(field) && field !== 'phone'),
  };
}
