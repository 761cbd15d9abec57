export const firstRun = {
  title: 'Complaints register',
  purpose:
    'Register complaints, hand them over, call back in time and report each quarter, in ordinary tables in this workbook.',
  what: 'Sheets are added for complaints, lists and settings. What is already there stays as it is.',
  language: 'Language of the register',
  languageHint: 'Headers, drop-down lists and quarter sheets will be in this language.',
  create: 'Create a new register',
  creating: 'Creating the register…',
};
