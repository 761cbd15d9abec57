export const caseFile = {
  none: 'Geen klacht gekozen',
  noneHint: 'Kies een rij in het blad met klachten, of een klacht onder Vandaag.',
  loading: 'De klacht wordt gelezen…',
  nextStep: 'Volgende stap',
  facts: 'Gegevens',
  round: (round: number) => `Ronde ${round}`,
  steps: {
    call: (name: string, date: string) => `Bel ${name} terug op ${date}.`,
    callUndated: (name: string) => `Bel ${name} terug.`,
    closed: 'Deze klacht is afgehandeld.',
  },
  relation: 'de relatie',
  callBack: 'Bel terug',
  calling: 'Het gespreksvenster staat open…',
  results: {
    yes: 'Vastgelegd: de relatie is tevreden.',
    partly:
      'Vastgelegd: deels naar behoren. De procedure begint opnieuw: spreek een nieuwe actie en terugbeldatum af.',
    no: 'Vastgelegd: niet naar behoren. De procedure begint opnieuw: spreek een nieuwe actie en terugbeldatum af.',
    notReached: 'Vastgelegd: niet bereikt. Bel later nog eens.',
  },
  notesKept: 'De aantekeningen van het gesprek zijn bewaard en staan klaar als u weer op Bel terug klikt.',
};
