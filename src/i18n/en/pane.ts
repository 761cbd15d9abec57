export const pane = {
  product: 'Complaints register',
  tabs: { today: 'Today', new: 'New', case: 'Case', report: 'Report', settings: 'Settings' },
  tabsLabel: 'Parts of the complaints register',
  search: 'Find a complaint',
  loading: 'Opening the register…',
  retry: 'Try again',
  notShown: 'This part can’t be shown. There may be a newer version, or no connection.',
  reload: 'Reload',
  repair: 'Repair the register',
};
