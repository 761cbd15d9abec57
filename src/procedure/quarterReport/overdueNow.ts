import type { Day } from '../calendar/day';
import { isOpen } from '../lifeCycle/lifeCycle';
import type { CountedComplaint } from './counted/countedComplaint';

type Promised = Pick<CountedComplaint, 'callbackOn' | 'calledOn' | 'status' | 'closedOn'>;

/** The open complaints whose relation should have been called before today, as Signaal says it (`signalsOf`). */
export const overdueNow = <T extends Promised>(complaints: readonly T[], today: Day): T[] =>
  complaints.filter(
    ({ callbackOn, calledOn, status, closedOn }) =>
      isOpen({ status, closedOn }) &&
      calledOn === null &&
      status !== 'calledBack' &&
      callbackOn !== null &&
      callbackOn < today,
  );
