import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { QuarterTexts } from './nl';

const ordinals = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

const percent = (part: number): string => `${Math.round(part * 100)}%`;

const decimal = (number: number): string => String(Math.round(number * 10) / 10);

export const en: QuarterTexts = {
  letter: 'Q',
  sheet: (code) => `Quarter ${code}`,
  title: (quarter, organisation) =>
    `Complaints in the ${ordinals[quarter.quarter]} quarter of ${bookYearName(quarter)}${organisation === '' ? '' : ` – ${organisation}`}`,
  stamp: (day, by, complaints) =>
    `Recorded on ${day}${by === '' ? '' : ` by ${by}`}, from a register of ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}.`,
  live: {
    same: 'The register gives the same numbers now.',
    changed: 'Changed since report: the register gives other numbers now. Make the sheet again to use them.',
    otherYear: (month) =>
      `This sheet has a financial year from month ${month}, the register now another. The PivotTables no longer match the figures.`,
    column: 'Now',
    flag: 'changed',
  },
  tiles: {
    received: 'Received',
    closed: 'Closed',
    open: 'Still open',
    kept: 'Called back in time',
    previous: (figure) => `previous quarter ${figure}`,
    lastYear: (figure) => `last year ${figure}`,
    openAt: (day) => `on ${day}`,
    ofPromises: (kept, all, norm) =>
      `${kept} of ${all} promises${norm === null ? '' : `, norm ${percent(norm)}`}`,
  },
  none: 'The register holds no complaint of this quarter or before: there is nothing to count yet.',
  notes: 'Remarks (your text stays when the tab is updated)',
  about: {
    holds: (first, last) =>
      `This sheet: complaints from ${first} to ${last}; how many, about what, how long open, how handled.`,
    counted:
      'Counted by date of receipt, closed ones by closing date. All rules are at the end: “How this was counted”.',
  },
  attention: {
    heading: 'What deserves attention',
    serious: (late, received) =>
      `Of ${received} serious ${received === 1 ? 'complaint' : 'complaints'} the head of ${late} was informed late or not at all.`,
    category: (category, received, usual) =>
      `Remarkably many about ${category}: ${received}, in the four quarters before ${decimal(usual)} on average.`,
    more: (received, usual) =>
      `More complaints than usual: ${received}, in the four quarters before ${decimal(usual)} on average.`,
    fewer: (received, usual) =>
      `Fewer complaints than usual: ${received}, in the four quarters before ${decimal(usual)} on average.`,
    belowNorm: (kept, promised, norm) =>
      `Too few called back in time: ${kept} of ${promised} promises (${percent(kept / promised)}), the norm is ${percent(norm)}.`,
    lessKept: (share, usual) =>
      `Called back in time less often: ${percent(share)}, in the four quarters before ${percent(usual)}.`,
    slower: (median, usual) =>
      `The lead time grew: median ${decimal(median)} working days, in the four quarters before ${decimal(usual)}.`,
    growing: (received, closed) => `Far more complaints were received (${received}) than closed (${closed}).`,
    old: (count) => `${count} complaints had been open for over 20 working days.`,
    nothingReceived: 'No complaints were received in this quarter.',
    nothingToCompare: 'The register is too young to compare with four quarters before.',
    asUsual: 'No number differs remarkably from the four quarters before.',
  },
  categories: {
    heading: 'Complaints per category',
    columns: ['This quarter', 'Share', 'This year', 'Previous quarter', 'Same quarter last year'],
    none: '(no category)',
    total: 'Total',
    partly: (column, day) =>
      `“${column}” counts from ${day}, the day of the first complaint in the register.`,
    chart: 'Complaints received per category',
  },
  stock: {
    heading: 'Open complaints',
    ages: {
      young: '– under 5 working days',
      middle: '– 5 to 20 working days',
      old: '– over 20 working days',
      oldest: (day, workingDays) =>
        `The oldest came in on ${day} and had waited ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} by then.`,
    },
    overdue: 'Callback date past',
    openAtStart: (day) => `Open on ${day}`,
    received: 'Received',
    closed: 'Closed',
    withdrawn: '– of which withdrawn',
    closedUndated: '– of which undated',
    none: 'No complaint after all',
    duplicates: '– of which duplicates',
    openAtEnd: (day) => `Open on ${day}`,
    reconciles: 'Adds up: open + received − closed = open at the end',
    differs: 'Does not add up: open + received − closed is not what is open at the end',
  },
  waiting: {
    heading: 'Open complaints to check',
    receivedOn: 'Received',
    link: 'Register',
    list: 'List',
    open: 'Open',
    gone: 'gone',
    register: 'All complaints',
    noNumber: '(no number)',
    overdue: (count) => `Callback date past: ${count}`,
    undated: (count) => `Without a callback date: ${count}`,
    old: (count) => `Open for over 20 working days: ${count}`,
    more: (count) => `And ${count} more. In the register, see the column “Signal”.`,
  },
  trend: {
    heading: 'Eight quarters',
    columns: ['Received', 'Closed'],
    chart: 'Received and closed',
    began: (day) => `The first complaint in the register is of ${day}; of the time before nothing is known.`,
  },
  handling: {
    heading: 'Calling back and closing',
    columns: ['Number', 'Share', 'Previous quarter', 'Last year'],
    kept: 'Called back on or before the first callback date',
    broken: 'Called back later or not at all',
    median: 'Lead time in working days, median',
    ninetieth: 'Lead time in working days, nine in ten within',
    answers: {
      yes: 'Solved to satisfaction: yes',
      partly: 'Solved to satisfaction: partly',
      no: 'Solved to satisfaction: no',
    },
    firstTimeRight: 'To satisfaction in the first round',
    restarted: 'Procedure started again',
    serious: 'Serious complaints received',
    headInformedInTime: '– head of department informed within a working day',
    letterSent: '– letter sent',
    repeats: 'Repeated: the customer complained in the year before too',
  },
  months: {
    heading: 'Per month and cumulated',
    upTo: (code) => `up to\n${code}`,
  },
  outcomes: {
    heading: 'Findings on closed complaints',
    columns: ['Closed', 'Upheld', 'Partly upheld', 'Not upheld', 'No finding', 'Not filled in'],
    others: 'Other categories',
    noneClosed: 'Findings: no complaint was closed in this quarter.',
  },
  causes: {
    heading: 'Causes of closed complaints',
    measures: 'Measures after closed complaints',
    others: 'Others',
    blank: 'Not filled in',
    noneFilled: 'Causes and measures: filled in for none of the closed complaints.',
    serious: 'Serious complaints: cause and measure',
    seriousLine: (category, cause, measure) =>
      `${category}. Cause: ${cause || 'not filled in'}. Measure: ${measure || 'not filled in'}.`.replace(
        /\.\.+/g,
        '.',
      ),
    more: (count) => `And ${count} more; see the register.`,
    undated: 'Measures of last quarter without a date',
  },
  groups: {
    heading: 'Received by department',
    few: 'Departments below five',
    noDepartment: '(no department)',
    channel: 'Channel',
    noChannel: '(none)',
    columns: ['Number', 'Share', 'Serious'],
  },
  calamities: {
    heading: 'Incidents',
    columns: ['Affected', 'Written to', 'Days to letter'],
    none: 'Incidents: none registered in this quarter.',
  },
  samples: {
    heading: 'Samples',
    openActions: 'Open actions',
    points: {
      noted: 'Data noted',
      handedOver: 'Handed over',
      callbackKept: 'Called in time',
      checked: 'Check',
      messages: 'Talking points',
      serious: 'Serious',
    },
    ofPopulation: (drawn, population) => `${drawn} of ${population}`,
    about: (about, seed) => `${about}; seed ${seed}`,
    none: 'Samples: none about this quarter.',
  },
  quality: {
    heading: 'Quality of the data',
    clean: 'Nothing to report: every complaint counts where it belongs.',
    lines: {
      undated: 'Without a date of receipt (whole register); counted in no quarter',
      inTheFuture: 'With a date of receipt after today (whole register); counted in that quarter',
      endedWithoutDate:
        'Ended by its status, without a closing date (whole register); counted as closed on the day of receipt',
      closedButOpen: 'With a closing date, but open by its status; counted as closed on that day',
      uncategorised: 'Without a category; counted under “(no category)”',
      unlistedCategory: 'In a category that is not (or no longer) on the list; counted under that name',
      incomplete: 'Still incomplete',
      withoutCallbackDate: 'Open and without a callback date',
      closedBeforeReceipt: 'Closing date before the receipt; counted as closed on the day of receipt',
      calledUnchecked: 'Called back without a check before',
      anonymised: 'Anonymised; counted as ever',
    },
  },
  definitions: {
    heading: 'How this was counted',
    lines: [
      'A complaint counts in the quarter of its date of receipt, in one category, also where the procedure started again.',
      'No complaint after all: received in the quarter, with the status “No complaint” or “Duplicate”. It counts nowhere else, nor in the PivotTables. A withdrawn complaint does count, only not in the lead time.',
      'Open: received and not yet closed at the end of that day. Closed: the closing date falls in the quarter. Where only the status says that a complaint has ended, it counts as closed on the day of receipt, and not in the lead time.',
      'How long complaints are open: working days from receipt to the end of the quarter, or to the day of the stamp while the quarter is running.',
      'What deserves attention: a number is remarkable if it would lie so far from the four quarters before, or below the norm, in fewer than one in twenty quarters in which nothing changes (all comparisons together). Serious complaints are always named, old ones from five on.',
      'Callback date past: open complaints whose customer should have been called before the day of the stamp, whatever their quarter.',
      'Findings: of the complaints closed in the quarter, withdrawn ones too.',
      'Causes and measures: of the complaints closed in the quarter; what says the same is counted together. Without a date: a measure of a complaint closed in the quarter before, which does not say when it was carried out, such as 12-09-2026. Names from the register, e-mail addresses and numbers are replaced by “…”.',
      'Departments with fewer than five complaints stand together: so no number points at a person.',
      'Called back in time: the customer was first called, reached or not, on or before the first callback date, however often that moved later. Where there was no number to call, the day of the letter counts. What was closed without answer is left out: nobody could be reached. Counted in the quarter of that date; a promise that has until today still is left out. The norm is on the Settings sheet.',
      'Lead time: working days from receipt to closing without the day of receipt, the holidays of the lists sheet left out, of the complaints closed in the quarter.',
      'To satisfaction: what customers said who were called back in the quarter. Below five complaints there are numbers and no percentages.',
      'Incidents: registered in the quarter. Days to letter: calendar days from registration to the first letter. An anonymous serious complaint gets no letter.',
      'Samples: with a period that ends in the quarter. Per point of the procedure: the part yes of the verdicts yes and no.',
    ],
  },
  pivots: {
    hint: 'PivotTables on the register: they refresh on opening, or by Data > Refresh All.',
    missing: 'No PivotTables could be made here; make the sheet again to try once more.',
    perMonth: (code) => `Categories per month ${code}`,
    cumulated: (code) => `Categories cumulated ${code}`,
    count: 'Number of complaints',
    runningCount: 'Complaints cumulated',
  },
  category: {
    title: (category, code) => `Category “${category}” in quarter ${code}`,
    perType: (subject) => `Type and status ${subject}`,
    perDepartment: (subject) => `Department and status ${subject}`,
    stamp: (day, by) =>
      `Recorded on ${day}${by === '' ? '' : ` by ${by}`}. PivotTables count what the register says now.`,
    heading: 'Received',
    count: 'Number',
    quarter: 'This quarter',
    share: 'Share',
    yearToDate: 'This year',
    previous: 'Previous quarter',
    lastYear: 'A year before',
    trend: 'Eight quarters',
    chart: 'Received per quarter',
    toIndex: (code) => `All categories of ${code}`,
  },
  index: {
    sheet: (code) => `Categories ${code}`,
    title: (code) => `Categories with complaints in quarter ${code}`,
    heading: 'Category',
    link: 'Sheet',
    open: 'Open',
    locked: 'protected',
    earlier: 'Made earlier; without complaints in this quarter:',
    withoutTab: (count) =>
      `${count} categories with the fewest complaints have no sheet of their own; “Make the category sheet” makes one.`,
  },
  page: 'Page',
};
