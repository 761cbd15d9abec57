export const firstRun = {
  title: 'Complaints register',
  purpose:
    'Write complaints down, hand them over, call back in time and report each quarter, in ordinary tables of this workbook.',
  what: 'Sheets are added for complaints, lists and settings. What is already there stays as it is.',
  language: 'Language of the register',
  languageHint: 'Headers, lists of choices and quarter sheets come in this language.',
  create: 'Create a new register',
  creating: 'Creating the register…',
};
