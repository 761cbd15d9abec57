export const report = {
  title: 'Quarter report',
  purpose: 'Makes a sheet with the complaints by category and month, for the board.',
  quarter: 'Quarter',
  quarterName: (year: number, quarter: number) => `Quarter ${quarter} of ${year}`,
  running: 'still running',
  lastFull: 'last full quarter',
  build: 'Make the quarter sheet',
  building: 'Making the sheet…',
  built: (sheet: string, complaints: number) =>
    `The sheet “${sheet}” is up to date: ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}.`,
};
