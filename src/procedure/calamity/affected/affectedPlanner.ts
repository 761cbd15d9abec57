import type { CaseNumber, RowId } from '../../complaint/complaint';
import type { AffectedRelation, AffectedRow } from './affectedRelation';
import { missingOf } from './missingOf';
import { createMetRelations } from './sameRelation';

interface PlanChoices {
  /** Relations who complained get the letter too; otherwise they are called by the ordinary procedure. */
  complainedGetLetter: boolean;
  /** The complaints that this relation made, by the rules that recognise one on the telephone. */
  complaintsOf: (relation: AffectedRelation) => CaseNumber[];
  rowIdOf: (row: number) => RowId;
}

interface AffectedPlanner {
  /** Takes in a line that stands in the calamity's table already; all of these come first. */
  know(row: AffectedRow): void;
  /**
   * The line for a row of the list, `row` as Excel numbers it; `null` when the calamity's table has this relation
   * already. A relation that the list names again is marked and gets no second letter.
   */
  plan(row: number, relation: AffectedRelation): AffectedRow | null;
}

/** Plans the lines of a list one by one, so that a long list needs no long stretch of work. */
export function createAffectedPlanner(choices: PlanChoices): AffectedPlanner {
  const standing = createMetRelations<true>();
  const unnamed = new Set<string>();
  const inList = createMetRelations<number>();

  return {
    know(row) {
      standing.keep(row, true);
      unnamed.add(contentsOf(row));
    },
    plan(row, relation) {
      if (standing.find(relation) !== null || unnamed.has(contentsOf(relation))) return null;
      const doubleOf = inList.find(relation);
      inList.keep(relation, row);
      const complained = choices.complaintsOf(relation);
      const letter =
        doubleOf === null &&
        missingOf(relation).length === 0 &&
        (complained.length === 0 || choices.complainedGetLetter);
      return { ...relation, rowId: choices.rowIdOf(row), doubleOf, complained, letter, approachedOn: null };
    },
  };
}

/** Tells lines apart that hold too little to recognise anybody by. */
function contentsOf(relation: AffectedRelation): string {
  const { name, salutation, address, postcode, town, email, phone, relationNumber } = relation;
  return JSON.stringify([name, salutation, address, postcode, town, email, phone, relationNumber]);
}
