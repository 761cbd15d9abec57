import { openStatuses } from './openStatuses';
import type { OpenStatus, Step } from './openStatuses';

interface EndingRule {
  /** For which steps a complaint may wait that ends so. */
  from: readonly Step[];
  /** A letter in place of a call: only after calls that nobody answered, or where there is no number to call. */
  inWriting?: true;
  /** Nobody can be told, as of an anonymous complaint: in place of a call or a letter. */
  isUntold?: true;
  /**
   * There is nothing to call about: it needs a reason, and no promise kept, head informed or letter sent. Otherwise the
   * office is asked what it concludes.
   */
  isDropped?: true;
  /** It turned out to be no complaint: no figure, sample or radar counts it. */
  isNone?: true;
  /** Another complaint is about the same: it names that one, which counts. */
  isDuplicate?: true;
}

const anyStep: readonly Step[] = ['complete', 'handOver', 'followUp', 'check', 'call', 'restart', 'close'];

const endingRules = {
  closed: { from: ['close'] },
  closedUnsatisfied: { from: ['restart'] },
  closedInWriting: { from: anyStep, inWriting: true },
  withdrawn: { from: anyStep, isDropped: true },
  noComplaint: { from: anyStep, isDropped: true, isNone: true },
  duplicate: { from: anyStep, isDropped: true, isNone: true, isDuplicate: true },
  // At the end: a register's formulas have a status by its number.
  closedUntold: { from: ['complete', 'handOver', 'followUp', 'check', 'call'], isUntold: true },
} as const satisfies Record<string, EndingRule>;

export type Ending = keyof typeof endingRules;
export type Status = OpenStatus | Ending;

/** The ways in which a complaint ends (section 5). */
export const endings: Readonly<Record<Ending, EndingRule>> = endingRules;

const codesOf = <Code extends string>(table: Record<Code, unknown>) => Object.keys(table) as Code[];

export const openCodes = codesOf(openStatuses);
export const endingCodes = codesOf(endings);
export const statuses: readonly Status[] = [...openCodes, ...endingCodes];

/** How a complaint with this status ended; nothing while it is open, as one whose status was cleared. */
export const endingOf = (status: Status | null): EndingRule | undefined => endings[status as Ending];

/** The endings of what turned out to be no complaint. */
export const notCounted: readonly Ending[] = endingCodes.filter((code) => endings[code].isNone);
/** Whether it counts as a complaint in figures, samples and radar. */
export const isCounted = ({ status }: { status: Status | null }): boolean => !endingOf(status)?.isNone;
