import type { FurtherTexts } from '../furtherTexts';

export const settings: FurtherTexts['settings'] = {
  title: 'Settings',
  person: 'For you',
  me: 'I am',
  meHint: 'Your name appears in the form and in the log. Only this computer remembers it.',
  language: 'Language of this pane',
  languageHint: 'The headers in the workbook keep the language of the register.',
  asExcel: 'Same as Excel',
  register: 'The register',
  registerLanguage: (language: string) => `Language of the register: ${language}`,
  open: (sheet: string) => `Open ${sheet}`,
  repairHint:
    'This restores missing sheets, tables and columns, and the colours, drop-down lists and formats of the complaints. What you typed stays as it is.',
  repairing: 'Repairing the register…',
  repaired: 'The register has been repaired.',
  complete: 'Nothing is missing from the register.',
  about: 'About Complaints register',
  version: (version: string) => `Version ${version}`,
  manual: 'Manual',
  aboutText:
    'Complaints are stored in this workbook only. Colleagues without the pane see the same tables, colours and signals.',
};
