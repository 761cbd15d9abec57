export const settings = {
  title: 'Instellingen',
  person: 'Voor u',
  me: 'Ik ben',
  meHint: 'Uw naam komt in het formulier en in het logboek. Alleen deze computer onthoudt uw naam.',
  language: 'Taal van het deelvenster',
  languageHint: 'De koppen in de werkmap houden de taal van het register.',
  asExcel: 'Zoals Excel',
  register: 'Het register',
  registerLanguage: (language: string) => `Taal van het register: ${language}`,
  open: (sheet: string) => `Open ${sheet}`,
  repairHint:
    'Hiermee komen bladen, tabellen en kolommen terug die ontbreken. Ook de kleuren, keuzelijsten en opmaak worden hersteld. Wat u typte, blijft zoals het is.',
  repairing: 'Wordt aangevuld…',
  repaired: 'Het register is aangevuld.',
  complete: 'Er ontbreekt niets aan het register.',
  about: 'Over Klachtenregister',
  version: (version: string) => `Versie ${version}`,
  manual: 'Handleiding',
  aboutText:
    'Klachten staan alleen in deze werkmap. Collega’s zonder het deelvenster zien dezelfde tabellen, kleuren en signalen.',
};
