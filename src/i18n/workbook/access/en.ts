import type { AccessTexts } from './nl';

export const en: AccessTexts = {
  sheet: 'Access',
  title: 'Access to personal data',
  about: (name, day) => `This sheet says what our complaints register keeps about ${name} on ${day}.`,
  others: 'Names of employees and of others are left out: you see “…” instead.',
  purpose: 'We keep these data to handle complaints, by our complaints procedure.',
  retention: (months) => `Personal data stay for ${months} months after a complaint is closed.`,
  rights:
    'You may ask us to correct or erase data. You may also file a complaint with the data protection authority.',
  complaint: (caseNumber) => `Complaint ${caseNumber}`.trim(),
  round: (round) => `Round ${round}, finished`,
  log: 'What happened to the complaint',
  ownColumns: 'Further data',
  elsewhere: (sheet) => `About these complaints, on the sheet ${sheet}`,
  affected: (calamity) => `On the list of affected customers: ${calamity}`,
  nothing: 'Nothing was found.',
};
