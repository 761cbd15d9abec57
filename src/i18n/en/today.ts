import type { CallbackGroup } from '../../procedure/lifeCycle/waiting/groupCallbacks';

const groups: Record<CallbackGroup, string> = {
  overdue: 'Overdue',
  today: 'Today',
  tomorrow: 'Tomorrow',
  restart: 'To be started again',
  settle: 'Closing date doesn’t match the status',
  thisWeek: 'This week',
  check: 'Waiting to be checked',
  handOver: 'To be handed over',
  serious: 'Serious: head not informed or no letter',
  close: 'To be closed',
  incomplete: 'Incomplete',
  later: 'Later',
  withoutDate: 'No callback date',
};

const noun = (count: number): string => (count === 1 ? 'complaint' : 'complaints');

export const today = {
  title: 'What needs to be done?',
  groups,
  count: (count: number) => `${count} ${noun(count)}`,
  more: (count: number) => `And ${count} more: see the complaints sheet.`,
  nobody: 'nobody yet',
  noSummary: 'no description',
  undated: 'no callback date',
  empty: 'Nobody is waiting for an answer.',
  emptyHint: 'Complaints with a callback date appear here automatically.',
  whose: 'Assigned to',
  everyone: 'Everyone',
  mine: (me: string) => `Mine (${me})`,
  refresh: 'Refresh',
  strip: 'The coming ten working days',
  noun,
  dayOff: 'day off',
  theDay: (day: string) => `Callback date ${day}`,
  wholeList: 'Show the whole list',
  move: 'Move these dates',
  counts: 'How many wait',
  loading: 'Loading the list…',
  progress: (read: string, of: string) => `${read} of ${of} complaints read`,
  transfer: 'Hand over a colleague’s complaints',
  open: (name: string, count: number) => `${name} (${count})`,
};
