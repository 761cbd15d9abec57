import { en as calamities } from './calamity/en';
import { en as explanation } from './explanation/en';
import { en as quarter } from './quarter/en';
import { en as samples } from './sample/en';
import type { WorkbookTexts } from './textShape';
import { en as words } from './words/en';

export const en: WorkbookTexts = {
  ...words,
  signalSeparator: ' · ',
  lists: {
    explanation:
      'The drop-down lists of the complaints register. You can add and change names. Don’t delete a line, but put "no" under Active.',
    departments: { title: 'Departments', headers: ['Department', 'Head', "Head's e-mail", 'Active'] },
    employees: { title: 'Employees', headers: ['Employee', 'E-mail', 'Department', 'Active'] },
    categories: {
      title: 'Categories',
      headers: ['Category', 'What belongs here', 'Active'],
      seeds: [
        ['Treatment', 'How the customer was spoken to or treated'],
        ['Reachability', 'Hard or impossible to reach, not called back'],
        ['Information', 'Wrong, unclear or missing information'],
        ['Waiting time', 'It took too long or an appointment was not kept in time'],
        ['Execution', 'The work or product was not as agreed'],
        ['Costs and invoices', 'Amounts, bills and payments'],
        ['Privacy', 'How the customer’s data were handled'],
        ['Other', 'Fits no other category'],
      ],
    },
    channels: { title: 'Channels', headers: ['Channel', 'Active'] },
    holidays: { title: 'Public holidays', headers: ['Date', 'Holiday'] },
    holiday: {
      newYear: "New Year's Day",
      goodFriday: 'Good Friday',
      easterSunday: 'Easter Sunday',
      easterMonday: 'Easter Monday',
      kingsDay: "King's Day",
      liberationDay: 'Liberation Day',
      ascension: 'Ascension Day',
      whitSunday: 'Whit Sunday',
      whitMonday: 'Whit Monday',
      christmas: 'Christmas Day',
      boxingDay: 'Boxing Day',
    },
    holidaysEnd: 'Add the coming years to the list.',
    active: 'yes',
    inactive: 'no',
  },
  settings: {
    title: 'Settings of the complaints register',
    headers: ['Setting', 'Value', 'Explanation'],
    organisationSeed: '',
    rows: {
      organisation: {
        label: 'Name of the organisation',
        explanation: 'This name is used in the talking points and on the quarter sheet.',
      },
      contact: {
        label: 'Questions about the register',
        explanation: 'Whom colleagues can call, with a phone number. This is shown on the Explanation sheet.',
      },
      callbackTerm: {
        label: 'Callback term in working days',
        explanation:
          'The form proposes a callback date this many working days after receipt; weekends and the holidays on the Lists sheet do not count.',
      },
      promiseNorm: {
        label: 'Norm: called back in time (%)',
        explanation:
          'The percentage of promises to call back that you aim to keep in time. The quarter sheet puts the norm beside the figure, and says so if you are clearly below it. Blank: no norm.',
      },
      bookYear: {
        label: 'First month of the financial year',
        explanation:
          'From 1 (January) to 12. If your financial year doesn’t begin in January, quarters are called, for example, 2026/27-Q1. Case numbers keep the calendar year.',
      },
      calamityThreshold: {
        label: 'Incident threshold (customers)',
        explanation: 'From this number of affected customers, everyone gets a letter.',
      },
      ...calamities.settings,
      retention: {
        label: 'Retention in months',
        explanation:
          'How long personal data stay after closing. Choose what suits your organisation. Nothing is cleared automatically: in the pane choose Settings and then Retention period.',
      },
      retentionDue: {
        label: 'Retention period over',
        explanation:
          'So many closed complaints are not anonymous yet, though the period is over. Counted automatically. Complaints with a day at Keep until are left out until that day has passed.',
      },
      places: {
        label: 'Where complaint folders are',
        explanation:
          'Servers and websites, with commas between them: office.sharepoint.com, fileserver01. If a link leads to another place, the pane asks whether it is right.',
      },
      requiredOwn: {
        label: 'Required columns of your own',
        explanation:
          'Headers of columns that you added yourself, with semicolons between them: Policy number; District. The form asks for them with every complaint.',
      },
      thank: {
        label: 'Talking point 1: thank',
        explanation: 'You may change these texts. {name} becomes the name of the customer.',
      },
      regret: {
        label: 'Talking point 2: saying sorry',
        explanation:
          '{complaint} becomes the type of complaint, {organisation} the name of the organisation.',
      },
      agreed: {
        label: 'Talking point 3: what was agreed',
        explanation: '{promise} becomes the promised action, {callbackDate} the agreed date.',
      },
      verify: {
        label: 'Talking point 4: verify',
        explanation: 'The question whether the solution was carried out well.',
      },
      restart: {
        label: 'Talking point 5: if it is not right',
        explanation: 'The question what would help; then the procedure starts again.',
      },
      writtenThank: {
        label: 'Answer in writing 1: thank',
        explanation:
          'For an answer by letter or e-mail. Its greeting and its end are added for you. Blank: our own text.',
      },
      writtenRegret: {
        label: 'Answer in writing 2: saying sorry',
        explanation:
          '{complaint} becomes the type of complaint, {organisation} the name of the organisation.',
      },
      writtenAgreed: {
        label: 'Answer in writing 3: what was agreed',
        explanation: '{promise} becomes the promised action.',
      },
      writtenVerify: {
        label: 'Answer in writing 4: verify',
        explanation: 'The question whether the solution was carried out well.',
      },
      writtenRestart: {
        label: 'Answer in writing 5: if it is not right',
        explanation: 'The question what would help; then the procedure starts again.',
      },
    },
    wording: {
      thank:
        'Good to speak to you, {name}. Thank you for taking the trouble to tell us about this; it really helps us.',
      regret:
        'You told us about the following: {complaint}. I am very sorry that this happened to you at {organisation}.',
      agreed: 'We agreed with you: {promise}. I was to call you back about it by {callbackDate}.',
      verify: 'Was that done the way you expected?',
      restart:
        'What can we do to put this right for you? I will write it down, pass it on today and call you back again.',
    },
    written: {
      greeting: 'Dear',
      titles: { man: 'Mr', woman: 'Ms', family: 'family', nobody: '' },
      wording: {
        thank: 'Thank you for taking the trouble to tell us about your complaint. It really helps us.',
        regret:
          'You told us about the following: {complaint}. We are very sorry that this happened to you at {organisation}.',
        agreed: 'We agreed with you: {promise}.',
        verify: 'Was that done the way you expected?',
        restart:
          'If it is still not right for you, please tell us what would help. We will then take up your complaint again.',
      },
      late: 'Our answer is later than we promised you, and we apologise for it.',
      regards: 'Kind regards,',
    },
    spoken: {
      locale: 'en-GB',
      office: 'our office',
      late: 'That is later than we promised you, and I apologise for it.',
      titles: { man: 'Mr', woman: 'Ms', family: 'family', nobody: '' },
    },
  },
  rounds: {
    headers: {
      caseNumber: 'Case no.',
      round: 'Round',
      promise: 'Promised action',
      followUpBy: 'Follow-up by',
      callbackOn: 'Callback date',
      handedOverOn: 'Handed over',
      checkedOn: 'Checked',
      checkedBy: 'Checked by',
      calledOn: 'Called',
      attempts: 'Attempts',
      satisfied: 'To satisfaction',
      answer: "Customer's answer",
      remedy: 'Remedy sought',
      rowId: 'Row ID',
    },
  },
  exampleMark: 'example',
  log: {
    headers: { at: 'Time', caseNumber: 'Case no.', by: 'By', what: 'What', rowId: 'Row ID' },
    events: {
      renumbered: 'New number',
      completed: 'Completed',
      edited: 'Changed',
      handedOver: 'Handed over',
      headInformed: 'Copy to the head',
      letterSent: 'Letter sent',
      followedUp: 'Followed up',
      checked: 'Checked',
      called: 'Called back, to satisfaction',
      calledPartly: 'Called back, partly to satisfaction',
      calledNo: 'Called back, not to satisfaction',
      notReached: 'Not reached',
      restarted: 'Taken up again',
      ended: 'Ended',
      reopened: 'Reopened',
      transferred: 'Given to somebody else',
      moved: 'Callback moved',
      undone: 'Undone',
      reconciled: 'Recorded at the same time, put right',
      typed: 'Typed in the sheet',
      copied: 'Copy in the sheet',
      anonymised: 'Anonymised',
    },
    blank: 'blank',
    changed: 'changed',
    copyOf: (caseNumber: string, row: number) => `of ${caseNumber || 'the complaint'} in row ${row}`,
  },
  mail: {
    label: 'Mail',
    employee: 'Complaint',
    head: 'Serious complaint, letter requested:',
    body: 'The customer will be called back on ',
    bodyNotCalled: 'Everything must be done by ',
  },
  form: {
    title: 'Complaint form',
    enterNumber: 'Type a case number here. The form is then filled in.',
    unknownNumber: 'This case number is not in the register.',
    sections: {
      complaint: 'The complaint',
      relation: 'The customer',
      promise: 'Promise and follow-up',
      handling: 'Handling',
    },
    cutOff: 'Shortened; the full text is in the register.',
    signature: 'Initials',
  },
  validation: {
    title: 'Complaints register',
    list: 'Choose a value from the list. Add new values on the Lists sheet.',
    date: 'Enter a date, for example 31-12-2026.',
    phone: 'Enter the whole phone number, with the zero in front. For example 06 12345678.',
    summary: (account) =>
      `Keep the type of complaint short: at most 80 characters. The whole story belongs under “${account}”.`,
  },
  explanation,
  quarter,
  calamities,
  samples,
};
