/** A callback for somebody's own calendar. */
export const calendar = {
  title: 'Terugbellen',
  hour: 'Tijd in de agenda',
  noName: 'In de agenda staan het klachtnummer en de link naar de werkmap, niets over de relatie.',
  wholeDay: 'De hele dag',
  at: (hour: number) => `${hour}.00 uur`,
  outlook: 'Open in Outlook op het web',
  file: 'Bewaar als agendabestand (.ics)',
  mac: 'Excel op een Mac bewaart geen bestand uit het deelvenster. Kies daar Outlook, of kopieer de tekst.',
  copy: 'Tekst voor uw agenda',
};
