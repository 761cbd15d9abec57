export const pane = {
  product: 'Klachtenregister',
  tabs: { today: 'Vandaag', new: 'Nieuw', case: 'Dossier', report: 'Rapport', settings: 'Instellingen' },
  tabsLabel: 'Onderdelen van het klachtenregister',
  loading: 'Het register wordt geopend…',
  retry: 'Opnieuw proberen',
  repair: 'Register aanvullen',
};
