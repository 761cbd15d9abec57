export const today = {
  title: 'Terugbellen',
  groups: {
    overdue: 'Te laat',
    today: 'Vandaag',
    thisWeek: 'Deze week',
    later: 'Later',
    withoutDate: 'Zonder terugbeldatum',
  },
  count: (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'}`,
  more: (count: number) => `En nog ${count}; bekijk ze in het blad met klachten.`,
  nobody: 'nog niemand',
  noSummary: 'zonder omschrijving',
  undated: 'zonder terugbeldatum',
  empty: 'Er wacht niemand op een telefoontje.',
  emptyHint: 'Klachten met een terugbeldatum verschijnen hier vanzelf.',
  refresh: 'Vernieuwen',
  loading: 'De lijst wordt opgehaald…',
};
