export const report = {
  parts: { quarter: 'Quarter', sample: 'Sample', calamity: 'Calamities' },
  partsLabel: 'Part of the report',
  title: 'Quarter report',
  purpose:
    'Makes a sheet with the figures, PivotTables and charts of a quarter, for the board. One that exists is brought up to date; your remarks stay.',
  quarter: 'Quarter',
  quarterName: (year: number, quarter: number) => `Quarter ${quarter} of ${year}`,
  from: 'Earlier quarters too',
  onlyThis: 'No, only this quarter',
  fromQuarter: (name: string, count: number) => `From ${name} (${count} sheets)`,
  running: 'still running',
  lastFull: 'last full quarter',
  build: 'Make the quarter sheet',
  building: 'Making the sheet…',
  progress: (done: number, of: number) => `${done} of ${of} sheets made`,
  cancel: 'Stop after this sheet',
  cancelled: 'Stopped.',
  builtMany: (count: number) => `${count} ${count === 1 ? 'sheet is' : 'sheets are'} up to date.`,
  category: 'One category apart',
  buildCategory: 'Make the category sheet',
  builtCategory: (sheet: string) =>
    `The sheet “${sheet}” counts this category by type, department and status.`,
  refresh: 'Refresh PivotTables',
  refreshed: 'The PivotTables are refreshed.',
  blocked: (sheets: readonly string[]) =>
    `PivotTables on ${sheets.map((sheet) => `“${sheet}”`).join(', ')} are not refreshed and show old counts: something stands to the right of or below a PivotTable, or a column is missing. Take away what stands there, or make the sheet again here.`,
  missed: {
    blocked: (sheet: string) =>
      `The PivotTables on “${sheet}” have no room to grow: something stands to the right of or below a PivotTable. Take it away and make the sheet again; until then they show old counts or aren't there.`,
    failed: (sheet: string) => `Excel couldn't make or refresh the PivotTables on “${sheet}”. Try again.`,
  },
  built: (sheet: string, complaints: number) =>
    `The sheet “${sheet}” is up to date: ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}.`,
};
