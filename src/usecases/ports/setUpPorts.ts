import type { Person } from '../../procedure/setUp/readPeople';
import type { Outcome, Settings } from './ports';

/** What the first of the steps asks for. */
export type OfficeSettings = Pick<Settings, 'organisation' | 'callbackTerm'>;

/** A department with the head who gets the copies of its serious complaints. */
export interface HeadedDepartment {
  name: string;
  head: string;
  headEmail: string;
}

/** A department that stands in the list, and what its head is to be. */
export interface HeadChange {
  /** As it was shown. */
  seen: HeadedDepartment;
  head: string;
  headEmail: string;
}

/** `changed`: somebody else was before, and nothing was written over what they wrote. */
export type Saved = 'written' | 'changed';

/** What became of a list of people. */
export interface AddedPeople {
  added: number;
  /** How many who were in the list got an address. */
  filled: number;
  /** Who is in the list as inactive, and is left so. */
  inactive: string[];
}

/** What the workbook does for an office that fills in its register for the first time. */
export interface SetUpPort {
  /** Writes what differs from what was shown, or nothing of it. */
  saveSettings(change: { seen: OfficeSettings; now: OfficeSettings }): Promise<Outcome<Saved>>;
  /** Changes all of these heads, or none, and then adds the departments that aren't in the list yet. */
  saveDepartments(
    changes: readonly HeadChange[],
    added: readonly HeadedDepartment[],
  ): Promise<Outcome<Saved>>;
  /** Adds those who aren't in the list yet, all in one go, and gives those who are an address that they lack. */
  addPeople(people: readonly Person[]): Promise<Outcome<AddedPeople>>;
}
