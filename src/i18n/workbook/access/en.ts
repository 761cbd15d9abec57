import type { AccessTexts } from './nl';

export const en: AccessTexts = {
  sheet: 'Access',
  title: 'Access to personal data',
  about: (name, day) => `This sheet says what our complaints register keeps about ${name} on ${day}.`,
  others: 'Names of employees and of others are left out: “…” stands there instead.',
  check: 'For us: read this sheet before you give it. Delete it afterwards; it holds personal data.',
  notSearched:
    'For us: not searched were what others told, sheets of your own and separate files. Look there yourself where that is needed.',
  complaint: (caseNumber) => `Complaint ${caseNumber}`.trim(),
  round: (round) => `Round ${round}, finished`,
  log: 'What happened to the complaint',
  ownColumns: 'Further data',
  elsewhere: (sheet) => `About these complaints, on the sheet ${sheet}`,
  affected: (calamity) => `On the list of affected customers: ${calamity}`,
  nothing: 'Nothing was found.',
};
