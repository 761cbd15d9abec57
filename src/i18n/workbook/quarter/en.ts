import type { QuarterTexts } from './quarterShape';

const ordinals = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

export const en: QuarterTexts = {
  letter: 'Q',
  sheet: (code) => `Quarter ${code}`,
  title: ({ year, quarter }, organisation) =>
    `Complaints in the ${ordinals[quarter]} quarter of ${year}${organisation === '' ? '' : ` – ${organisation}`}`,
  stamp: (day, by, complaints) =>
    `Recorded on ${day}${by === '' ? '' : ` by ${by}`}, from a register of ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}.`,
  live: {
    same: 'The register gives the same numbers now.',
    changed:
      'Changed since report: the register gives other numbers now. Make the tab again to take them over.',
    column: 'Now',
    flag: 'changed',
  },
  tiles: {
    received: 'Received',
    closed: 'Closed',
    open: 'Still open',
    kept: 'Called back in time',
    previous: (count) => `previous quarter ${count}`,
    openAt: (day) => `on ${day}`,
    ofPromises: (kept, all) => `${kept} of ${all} promises`,
  },
  notes: 'Remarks (your text stays when the tab is updated)',
  categories: {
    heading: 'Complaints per category',
    columns: ['This quarter', 'Share', 'This year', 'Previous quarter', 'Quarter last year'],
    none: '(no category)',
    total: 'Total',
    chart: 'Complaints received per category',
  },
  stock: {
    heading: 'Stock',
    openAtStart: (day) => `Open on ${day}`,
    received: 'Received',
    closed: 'Closed',
    openAtEnd: (day) => `Open on ${day}`,
    reconciles: 'Adds up: open + received − closed = open at the end',
    differs: 'Does not add up: open + received − closed is not what is open at the end',
  },
  trend: {
    heading: 'Eight quarters',
    columns: ['Received', 'Closed'],
    chart: 'Received and closed',
  },
  handling: {
    heading: 'Calling back and closing',
    columns: ['Number', 'Share'],
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
    repeats: 'Repeated: the relation complained in the year before too',
  },
  quality: {
    heading: 'Quality of the data',
    clean: 'Nothing to report: every complaint counts where it belongs.',
    lines: {
      undated: 'Without a date of receipt (whole register); counted in no quarter',
      inTheFuture: 'With a date of receipt after today (whole register); counted in that quarter',
      endedWithoutDate: 'Ended by its status, without a closing date (whole register); counted as open',
      uncategorised: 'Without a category; stands under “(no category)”',
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
      'Open: received and not yet closed at the end of that day. Closed: the closing date falls in the quarter.',
      'Called back in time: the relation was first called on or before the first callback date, however often that moved later. Counted in the quarter of that date; a promise that has until today still is left out.',
      'Lead time: working days from receipt to closing without the day of receipt, the holidays of the lists sheet left out, of the complaints closed in the quarter.',
      'To satisfaction: what relations said who were called back in the quarter. Below five complaints there are numbers and no percentages.',
    ],
  },
  pivots: {
    hint: 'PivotTables on the register: they refresh on opening, or by Data > Refresh All.',
    perMonth: (code) => `Categories per month ${code}`,
    cumulated: (code) => `Categories cumulated ${code}`,
    count: 'Number of complaints',
    runningCount: 'Complaints cumulated',
  },
  category: {
    title: (category, code) => `Category “${category}” in quarter ${code}`,
    perType: (subject) => `Type and status ${subject}`,
    perDepartment: (subject) => `Department and status ${subject}`,
  },
  page: 'Page',
};
