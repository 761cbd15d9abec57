import type { DraftField } from '../../procedure/complaint/fields';

const hints: Partial<Record<DraftField, string>> = {
  preferredTime: 'Wanneer is de relatie goed bereikbaar?',
  summary: 'In enkele woorden',
  account: 'Zo letterlijk mogelijk, in de woorden van de relatie',
  employee: 'Over wie gaat de klacht? Niet bekend: vul “onbekend” in',
  remedy: 'Wat wil de relatie zelf?',
  promise: 'Wat gaan wij doen?',
};

const workingDays = (days: number) => `${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`;

export const intake = {
  title: 'Nieuwe klacht',
  sections: { who: 'Wie?', what: 'Wat is er gebeurd?', promise: 'Wat beloven we?' },
  hints,
  anonymous: 'Anoniem: naam en adres mogen leeg blijven. De klacht telt mee, maar niemand krijgt antwoord.',
  paste: 'Plak mail of brief',
  pasted: 'Uit de geplakte tekst.',
  criteria: {
    minor: 'Ongemak, meteen of eenvoudig op te lossen',
    normal: 'Last of kosten; er moet iemand mee aan de slag',
    serious: 'Schade, gevaar of herhaling; het hoofd krijgt een kopie en schrijft een brief',
  },
  proposed: (days: number) => `Voorstel: ${workingDays(days)} na ontvangst`,
  proposedLate: (days: number) =>
    `Voorstel: ${workingDays(days)} vanaf vandaag, omdat ${workingDays(days)} na ontvangst al voorbij is`,
  alreadyThatDay: (count: number) => `Al ${count} op deze dag`,
  addTo: {
    departments: (name: string) => `‘${name}’ toevoegen aan Afdelingen`,
    employees: (name: string) => `‘${name}’ toevoegen aan Medewerkers`,
    categories: (name: string) => `‘${name}’ toevoegen aan Rubrieken`,
    channels: (name: string) => `‘${name}’ toevoegen aan Kanalen`,
  },
  aboutThem: (name: string, others: string[]) =>
    `De klacht gaat over ${name}. Kies liever een ander${others.length > 0 ? `: ${others.join(', ')}` : ''}.`,
  adding: (name: string) => `‘${name}’ wordt toegevoegd…`,
  added: (name: string) => `‘${name}’ staat nu in de lijst.`,
  notAdded: (name: string) => `‘${name}’ is niet toegevoegd; de naam in het formulier blijft staan.`,
  suggestions: (count: number) => `${count} ${count === 1 ? 'suggestie' : 'suggesties'}`,
  register: 'Registreer klacht',
  registering: 'Wordt geregistreerd…',
  toMend: (count: number) =>
    count === 1 ? 'Eén veld vraagt nog aandacht.' : `${count} velden vragen nog aandacht.`,
  unfinished: {
    mayStand: (caseNumber: string | null) =>
      `Het is niet zeker of de klacht al in het register staat${caseNumber ? `, met nummer ${caseNumber}` : ''}. Noem nog geen nummer. Klik nog eens op “Registreer klacht”: dan wordt eerst gekeken, dus de klacht komt er niet dubbel in.`,
    doubleNumber: (caseNumber: string | null) =>
      `De klacht staat in het register, maar een andere klacht heeft ook nummer ${caseNumber}. Noem nog geen nummer en klik nog eens op “Registreer klacht”: dan krijgt deze klacht een eigen nummer.`,
  },
  unsent: (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'} nog niet in het register`,
  kept: 'Wat u hebt ingevuld, blijft hier staan.',
  registered: 'Klacht geregistreerd',
  caseNumber: 'Klachtnummer',
  next: 'Volgende klacht',
  show: 'Toon in het register',
  offered: (name: string, when: string) =>
    name === ''
      ? `U was bezig met een klacht (${when}).`
      : `U was bezig met een klacht van ${name} (${when}).`,
  goOn: 'Verder gaan',
  discard: 'Weggooien',
  keep: 'Bewaar onvolledig',
  nothingToKeep: 'Er is nog niets ingevuld om te bewaren.',
  complete: 'Maak compleet',
  completing: (caseNumber: string) => `U maakt klacht ${caseNumber} compleet.`,
  stopCompleting: 'Stoppen',
};
