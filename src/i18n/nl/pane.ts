import type { Complaint } from '../../procedure/complaint/complaint';

export const pane = {
  product: 'Klachtenregister',
  tabs: { today: 'Vandaag', new: 'Nieuw', case: 'Dossier', report: 'Rapport', settings: 'Instellingen' },
  tabsLabel: 'Onderdelen van het klachtenregister',
  loading: 'Het register wordt geopend…',
  retry: 'Opnieuw proberen',
  notShown: 'Dit onderdeel kan niet worden getoond. Misschien is er een nieuwe versie of geen verbinding.',
  reload: 'Opnieuw laden',
  repair: 'Register aanvullen',
  seen: 'Gezien',
  restored: (caseNumber: string) =>
    `Een collega schreef op hetzelfde moment in de rij van klacht ${caseNumber}. De klacht staat er weer, onderaan en onder hetzelfde nummer.`,
  renumbered: (from: string, { caseNumber, name }: Complaint) =>
    `Nummer ${from} bleek ook aan een andere klacht gegeven. De klacht van ${name} heet nu ${caseNumber}: geef dat nummer door aan de relatie.`,
  notKept: {
    gone: ({ caseNumber, name }: Complaint) =>
      `De rij van klacht ${caseNumber} (${name}) is door een collega overschreven en kon nog niet worden teruggezet.`,
    double: ({ caseNumber, name }: Complaint) =>
      `Nummer ${caseNumber} (${name}) is ook aan een andere klacht gegeven en kon nog niet worden vervangen.`,
  },
};
