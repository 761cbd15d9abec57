import type { CallbackGroup } from '../../procedure/lifeCycle/groupCallbacks';
import type { Want } from '../../procedure/lifeCycle/waitsFor';

const groups: Record<CallbackGroup, string> = {
  overdue: 'Overdue',
  today: 'Today',
  restart: 'To be taken up again',
  thisWeek: 'This week',
  check: 'Waiting for a check',
  handOver: 'Waiting for hand-over',
  serious: 'Serious, head or letter missing',
  close: 'To be closed',
  incomplete: 'Incomplete',
  later: 'Later',
  withoutDate: 'No callback date',
};

const wants: Record<Want, string> = {
  handOver: 'to hand over',
  check: 'to check',
  headInformed: 'head not informed',
  letterSent: 'letter missing',
  again: 'not reached, call again',
};

export const today = {
  title: 'What is waiting?',
  groups,
  wants,
  round: (round: number) => `round ${round}`,
  count: (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`,
  more: (count: number) => `And ${count} more; see the sheet with complaints.`,
  nobody: 'nobody yet',
  noSummary: 'no description',
  undated: 'no callback date',
  empty: 'Nobody is waiting for a call.',
  emptyHint: 'Complaints with a callback date appear here by themselves.',
  whose: 'Whose',
  everyone: 'Everyone',
  mine: (me: string) => `Mine (${me})`,
  refresh: 'Refresh',
  loading: 'Fetching the list…',
  progress: (read: string, of: string) => `${read} of ${of} complaints read`,
};
