export const settle = {
  open: 'The complaint is still open',
  openHint: 'The closing date will be removed.',
  closedHint: (day: string) =>
    `Was the complaint closed after all? Then choose how below. The closing date stays ${day}.`,
  dateHint: 'According to its status, this complaint is closed. On which day was that?',
  record: 'Record the closing date',
};
