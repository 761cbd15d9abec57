/** Table names are the same in every language, so that a register is recognised whoever made it. */
export const tableNames = {
  complaints: 'tblKlachten',
  departments: 'tblAfdelingen',
  employees: 'tblMedewerkers',
  categories: 'tblRubrieken',
  holidays: 'tblFeestdagen',
  rounds: 'tblRondes',
  log: 'tblLogboek',
  calamities: 'tblCalamiteiten',
} as const;

/** The list of samples, which a register gets with its first one. */
export const samplesTable = 'tblSteekproeven';

/** Workbook names that the validation lists point to: they follow their table wherever it goes. */
export const listNames = {
  departments: 'Lijst_Afdelingen',
  employees: 'Lijst_Medewerkers',
  categories: 'Lijst_Rubrieken',
  calamities: 'Lijst_Calamiteiten',
} as const;
