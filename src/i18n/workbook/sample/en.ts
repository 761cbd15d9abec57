import type { SampleTexts } from './nl';

export const en: SampleTexts = {
  headers: {
    code: 'Sample',
    date: 'Date of',
    first: 'From',
    last: 'Up to and including',
    population: 'Drawn from',
    populationSize: 'Complaints in it',
    asked: 'Asked',
    drawn: 'Drawn',
    seed: 'Seed',
    stratified: 'By category',
    method: 'Method',
    by: 'By',
    on: 'On',
  },
  title: 'Samples',
  method:
    'How it is drawn (SHA-256/1): take of each complaint the SHA-256 of “seed|case number” (UTF-8, hexadecimal); the lowest are the sample. ' +
    'Whoever repeats that with the same seed and the same complaints gets the same cases, in whatever order the rows stand; each complaint is equally likely. ' +
    'A percentage is rounded up. By category: each gets its proportional part, rounded by largest remainder (of equal remainders the larger category first, then by name); a small category may get none. ' +
    'A complaint without a case number goes by its row ID.',
  date: { receivedOn: 'receipt', closedOn: 'closing' },
  population: (population) => {
    switch (population.kind) {
      case 'all':
        return 'All complaints';
      case 'closed':
        return 'Closed complaints';
      case 'category':
        return `Category ${population.name}`;
      case 'department':
        return `Department ${population.name}`;
    }
  },
  strata: (strata) =>
    strata === null
      ? 'no'
      : strata
          .map(
            ({ category, drawn, population }) => `${category || '(no category)'} ${drawn} of ${population}`,
          )
          .join('; '),
  scorecard: {
    sheet: (code) => `Sample ${code}`,
    title: (code) => `Sample ${code}: scorecard`,
    about: (population, date, first, last) => `${population}, date of ${date} ${first} to ${last}`,
    drawn: (drawn, population, seed, by, on) =>
      `${drawn} of ${population} complaints, drawn with seed ${seed}, on ${on}${by === '' ? '' : ` by ${by}`}`,
    legend:
      'Grey and italic: filled in beforehand from the register (Source: register). Feel free to choose another verdict; then it is your own. What is blank is for you to assess: yes, no or n/a.',
    headers: {
      caseNumber: 'Case no.',
      department: 'Department',
      category: 'Category',
      point: 'Point of the procedure',
      verdict: 'Verdict',
      source: 'Source',
      remark: 'Remark',
      cause: 'Cause',
      action: 'Action',
      owner: 'Owner',
      dueOn: 'Due',
      doneOn: 'Done on',
      rowId: 'Row ID',
      prefilled: 'Beforehand',
    },
    points: {
      noted: 'All data noted',
      handedOver: 'Handed over in time',
      callbackKept: 'Callback date kept',
      checked: 'Checked before the call',
      messages: 'Five talking points covered',
      serious: 'Serious: head and letter',
    },
    verdict: { yes: 'yes', no: 'no', notApplicable: 'n/a' },
    source: { register: 'register', gone: 'no longer in the register' },
    validation: 'Choose yes, no or n/a.',
    results: {
      points: 'Result per point',
      departments: 'Result per department',
      noDepartment: '(no department)',
      total: 'All points',
      rate: 'Met',
      notApplicable: ' n/a',
      open: ' still open',
      judged: [' of ', ' verdicts filled in'],
      openActions: 'open actions: ',
      deleted: ' · lines deleted: ',
      gone: ' · lines of complaints that are no longer in the register: ',
    },
  },
};
