/** What one can do where status and closing date of a complaint contradict each other. */
export const settle = {
  open: 'De klacht is nog open',
  openHint: 'De sluitdatum wordt dan weggehaald.',
  closedHint: (day: string) =>
    `Is de klacht wel afgesloten? Kies dan hieronder hoe; de sluitdatum blijft ${day}.`,
  dateHint: 'Volgens de status is deze klacht afgesloten. Op welke dag?',
  record: 'Leg sluitdatum vast',
};
