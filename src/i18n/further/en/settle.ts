export const settle = {
  open: 'The complaint is still open',
  openHint: 'The closing date is then taken out.',
  closedHint: (day: string) =>
    `Was the complaint closed after all? Then choose below how; the closing date stays ${day}.`,
  dateHint: 'By its status this complaint was closed. On which day?',
  record: 'Record the closing date',
};
