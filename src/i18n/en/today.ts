import type { CallbackGroup } from '../../procedure/lifeCycle/groupCallbacks';

const groups: Record<CallbackGroup, string> = {
  overdue: 'Overdue',
  today: 'Today',
  restart: 'To be taken up again',
  settle: 'Status and closing date contradict',
  thisWeek: 'This week',
  check: 'Waiting for a check',
  handOver: 'Waiting for hand-over',
  serious: 'Serious, head or letter missing',
  close: 'To be closed',
  incomplete: 'Incomplete',
  later: 'Later',
  withoutDate: 'No callback date',
};

export const today = {
  title: 'What is waiting?',
  groups,
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
