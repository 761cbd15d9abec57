export const pane = {
  product: 'Klachtenregister',
  tabs: { today: 'Vandaag', new: 'Nieuw', case: 'Dossier', report: 'Rapport', settings: 'Instellingen' },
  tabsLabel: 'Onderdelen van het klachtenregister',
  search: 'Zoek een klacht',
  loading: 'Het register wordt geopend…',
  retry: 'Opnieuw proberen',
  notShown: 'Dit onderdeel kan niet worden getoond. Misschien is er een nieuwe versie of geen verbinding.',
  reload: 'Opnieuw laden',
  repair: 'Register aanvullen',
};
