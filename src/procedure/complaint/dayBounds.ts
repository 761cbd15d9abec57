import { toDay } from '../calendar/day';

/** Older is a slip of the keyboard: no office takes up a complaint of another century. */
export const oldestDay = toDay('2000-01-01');

/** In days. Further ahead is a slip of the keyboard too: nobody lets a relation wait for more than a year. */
export const longestWait = 366;
