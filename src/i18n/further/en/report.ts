export const report = {
  parts: { quarter: 'Quarter', sample: 'Sample', calamity: 'Calamities' },
  partsLabel: 'Part of the report',
  title: 'Quarter report',
  purpose:
    'Makes a sheet with the figures, PivotTables and charts of a quarter, for the board. One that exists is brought up to date; your remarks stay.',
  quarter: 'Quarter',
  /** `year`: of a book year `2026/27`. */
  quarterName: (year: string, quarter: number) => `Quarter ${quarter} of ${year}`,
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
  buildCategories: 'Make sheets of all categories',
  builtCategories: (count: number, index: string) =>
    `“${index}” lists all categories with complaints in this quarter; ${count === 1 ? 'one category has' : `${count} categories have`} ${count === 1 ? 'a sheet of its own' : 'sheets of their own'}, up to date.`,
  noCategories: 'This quarter has no complaint with a category: there are no category sheets to make.',
  categoriesStopped: (done: number, of: number) =>
    `The figures and charts are there; ${done} of ${of} sheets have their PivotTables up to date too. Press the button again to finish.`,
  locked: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is protected and' : 'are protected and'} not updated. Take the protection off (tab Review) and try again.`,
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
