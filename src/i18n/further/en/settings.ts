import type { FurtherTexts } from '../furtherTexts';

export const settings: FurtherTexts['settings'] = {
  title: 'Settings',
  person: 'For you',
  me: 'I am',
  meHint: 'Stands as your name in the form and in the log. Only this computer remembers it.',
  language: 'Language of this pane',
  languageHint: 'The headers in the workbook keep the language of the register.',
  asExcel: 'As Excel',
  register: 'The register',
  registerLanguage: (language: string) => `Language of the register: ${language}`,
  open: (sheet: string) => `Open ${sheet}`,
  repairHint:
    'Makes the sheets, tables and columns that are missing, and puts the colours, choice lists and formats of the complaints back. What you typed stays as it is.',
  repairing: 'Completing the register…',
  repaired: 'The register has been completed.',
  complete: 'Nothing is missing from the register.',
  about: 'About Klachtenregister',
  version: (version: string) => `Version ${version}`,
  manual: 'Manual',
  aboutText:
    'Complaints stand in this workbook only. Colleagues without this pane see the same tables, colours and signals.',
};
