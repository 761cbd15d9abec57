/** Table names are the same in every language, so that a register is recognised whoever made it. */
export const tableNames = {
  complaints: 'tblKlachten',
  departments: 'tblAfdelingen',
  employees: 'tblMedewerkers',
  categories: 'tblRubrieken',
  channels: 'tblKanalen',
  holidays: 'tblFeestdagen',
  rounds: 'tblRondes',
  log: 'tblLogboek',
  calamities: 'tblCalamiteiten',
} as const;

/** The list of samples, which a register gets with its first one. */
export const samplesTable = 'tblSteekproeven';

/** What the names of tables begin with of which there is one for each calamity and each sample. */
export const tablePrefixes = { affected: 'tblGetroffenen_', scorecard: 'tblSteekproef_' } as const;

/** The workbook's name for the title of the sheet that explains the register. */
export const explanationName = 'Register_Uitleg';
/** Of the sheet that somebody was given about themselves. */
export const accessName = 'Register_Inzage';

/** What inspections changed, which a register gets with the first one that mends. */
export const inspectionTable = 'tblNagekeken';

/** Workbook names that the validation lists point to: they follow their table wherever it goes. */
export const listNames = {
  departments: 'Lijst_Afdelingen',
  employees: 'Lijst_Medewerkers',
  categories: 'Lijst_Rubrieken',
  channels: 'Lijst_Kanalen',
  calamities: 'Lijst_Calamiteiten',
} as const;
