export const report = {
  parts: { quarter: 'Quarter', sample: 'Sample', calamity: 'Incidents' },
  partsLabel: 'Part of the report',
  title: 'Quarter sheet',
  purpose:
    'Make a sheet with the figures, PivotTables and charts of a quarter, for the board. If the sheet is already there, it is updated. Your remarks stay. Set the norm for calling back in time on the sheet Settings.',
  quarter: 'Quarter',
  /** `year`: of a book year `2026/27`. */
  quarterName: (year: string, quarter: number) => `Quarter ${quarter} of ${year}`,
  from: 'Earlier quarters too',
  onlyThis: 'No, only this quarter',
  fromQuarter: (name: string, count: number) => `From ${name} (${count} sheets)`,
  running: 'in progress',
  lastFull: 'just ended',
  build: 'Make the quarter sheet',
  buildYear: (year: string) => `Make the year sheet ${year}`,
  building: 'Making the sheet…',
  progress: (done: number, of: number) => `${done} of ${of} sheets made`,
  cancel: 'Stop after this sheet',
  cancelled: 'Stopped.',
  builtMany: (count: number) => `${count} ${count === 1 ? 'sheet is' : 'sheets are'} up to date.`,
  category: 'One category on its own sheet',
  buildCategory: 'Make the category sheet',
  builtCategory: (sheet: string) =>
    `The sheet “${sheet}” counts this category by type, department and status.`,
  buildCategories: 'Make sheets of all categories',
  builtCategories: (count: number, index: string | null) =>
    `${index === null ? '' : `“${index}” lists all categories with complaints in this quarter. `}${count === 1 ? 'One category has' : `${count} categories have`} ${count === 1 ? 'its own sheet' : 'their own sheets'}, now updated.`,
  noCategories: 'This quarter has no complaint with a category, so there are no category sheets to make.',
  categoriesStopped: (done: number, of: number) =>
    `The figures and charts are there. The PivotTables are also up to date on ${done} of ${of} sheets. Click again to finish.`,
  locked: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is protected and' : 'are protected and'} not updated. Unprotect (Review, on the ribbon) and try again.`,
  compare: {
    title: 'Changed since the report',
    purpose:
      'Compare the recorded figures of a sheet with what the register gives now. The sheet doesn’t change.',
    quarter: 'Compare the quarter sheet',
    year: (year: string) => `Compare the year sheet ${year}`,
    noSheet: 'This sheet isn’t there. Make it first, so that there is something to compare later.',
    same: (sheet: string) => `Nothing changed: the register gives the same figures as “${sheet}”.`,
    changed: (count: number, sheet: string) =>
      count === 1
        ? `One figure differs from “${sheet}” now.`
        : `${count} figures differ from “${sheet}” now.`,
    figure: (onTab: string | null, now: string | null) =>
      `${onTab === null ? 'not on the sheet' : `on the sheet ${onTab}`}, ${now === null ? 'now gone' : `now ${now}`}`,
    apart: (blocks: readonly string[]) =>
      `Not comparable, because the sheet or the register of now lacks this part: ${blocks.join(', ')}.`,
    log: (count: number) => `In the log since that day: ${count} ${count === 1 ? 'line' : 'lines'}`,
  },
  refresh: 'Refresh PivotTables',
  refreshed: 'The PivotTables have been refreshed.',
  blocked: (sheets: readonly string[]) =>
    `PivotTables on ${sheets.map((sheet) => `“${sheet}”`).join(', ')} have not been refreshed and show old counts. There is something to the right of or below a PivotTable, or a column is missing. Remove what is there, or make the sheet again here.`,
  missed: {
    blocked: (sheet: string) =>
      `The PivotTables on “${sheet}” have no room to grow: there is something to the right of or below a PivotTable. Remove it and make the sheet again. Until then they show old counts or are missing.`,
    failed: (sheet: string) => `Excel couldn’t make or refresh the PivotTables on “${sheet}”. Try again.`,
  },
  built: (sheet: string, complaints: number) =>
    `The sheet “${sheet}” is up to date: ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}.`,
};
