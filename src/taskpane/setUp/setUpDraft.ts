import type { HeadedDepartment } from '../../usecases/ports/setUpPorts';
import type { Person } from '../../procedure/setUp/readPeople';

/** What was typed in the steps and isn't saved; what isn't in it is as the register has it. */
export interface SetUpDraft {
  organisation?: string;
  term?: string;
  /** By the name of a department that stands in the list. */
  heads?: Record<string, Pick<HeadedDepartment, 'head' | 'headEmail'>>;
  /** Departments that don't. */
  added?: HeadedDepartment[];
  pasted?: string;
  /** What somebody made of a line that wasn't understood, by that line; `null`: it is left out. */
  mended?: Record<string, Person | null>;
  /** Departments of pasted people that are to be added. */
  made?: string[];
}

export type DraftPart = keyof SetUpDraft;

/** What each step keeps. */
export const partsOf = {
  organisation: ['organisation', 'term'],
  departments: ['heads', 'added'],
  employees: ['pasted', 'mended', 'made'],
} as const satisfies Record<string, readonly DraftPart[]>;

export const setUpSteps = ['organisation', 'departments', 'employees'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => isText(value[key]));
const each = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) ? value.every(is) : isRecord(value) && Object.values(value).every(is);

const shapes: Record<DraftPart, (value: unknown) => boolean> = {
  organisation: isText,
  term: isText,
  heads: (value) => isRecord(value) && each(value, (head) => isTexts(head, ['head', 'headEmail'])),
  added: (value) => Array.isArray(value) && each(value, (one) => isTexts(one, ['name', 'head', 'headEmail'])),
  pasted: isText,
  mended: (value) =>
    isRecord(value) && each(value, (one) => one === null || isTexts(one, ['name', 'email', 'department'])),
  made: (value) => Array.isArray(value) && each(value, isText),
};

/** Another version of the add-in may have kept something else. */
export const isSetUpDraft = (value: unknown): value is SetUpDraft =>
  isRecord(value) &&
  Object.entries(value).every(
    ([part, kept]) => kept === undefined || (part in shapes && shapes[part as DraftPart](kept)),
  );
