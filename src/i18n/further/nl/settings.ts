export const settings = {
  title: 'Instellingen',
  person: 'Voor u',
  me: 'Ik ben',
  meHint: 'Staat als naam in het formulier en in het logboek. Alleen deze computer onthoudt het.',
  language: 'Taal van dit venster',
  languageHint: 'De koppen in de werkmap houden de taal van het register.',
  asExcel: 'Zoals Excel',
  register: 'Het register',
  registerLanguage: (language: string) => `Taal van het register: ${language}`,
  open: (sheet: string) => `Open ${sheet}`,
  repairHint:
    'Maakt bladen, tabellen en kolommen die ontbreken, en zet kleuren, keuzelijsten en opmaak van de klachten terug. Wat u typte, blijft zoals het is.',
  repairing: 'Wordt aangevuld…',
  repaired: 'Het register is aangevuld.',
  complete: 'Er ontbreekt niets aan het register.',
  about: 'Over Klachtenregister',
  version: (version: string) => `Versie ${version}`,
  manual: 'Handleiding',
  aboutText:
    'Klachten staan alleen in deze werkmap. Collega’s zonder dit venster zien dezelfde tabellen, kleuren en signalen.',
};
