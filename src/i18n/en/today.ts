export const today = {
  title: 'Callbacks',
  groups: {
    overdue: 'Overdue',
    today: 'Today',
    thisWeek: 'This week',
    later: 'Later',
    withoutDate: 'No callback date',
  },
  count: (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`,
  more: (count: number) => `And ${count} more; see the sheet with complaints.`,
  nobody: 'nobody yet',
  noSummary: 'no description',
  undated: 'no callback date',
  empty: 'Nobody is waiting for a call.',
  emptyHint: 'Complaints with a callback date appear here by themselves.',
  refresh: 'Refresh',
  loading: 'Fetching the list…',
};
