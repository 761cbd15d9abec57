import { proposeList } from '../../../src/procedure/adoption/list/proposeList';
import { ambiguousDates } from '../../fixtures/lists/ambiguousDates';
import { americanExport } from '../../fixtures/lists/americanExport';
import { sketchOf } from '../../fixtures/lists/asRead';
import { emptySheet } from '../../fixtures/lists/emptySheet';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import { hostile } from '../../fixtures/lists/hostile';
import { lostOriginals } from '../../fixtures/lists/lostOriginals';
import type { MessyList } from '../../fixtures/lists/messyList';
import { nameAndAddressInOneCell } from '../../fixtures/lists/nameAndAddressInOneCell';
import { ownNumbers } from '../../fixtures/lists/ownNumbers';
import { plannedOf } from '../../fixtures/lists/plannedOf';
import type { Planned } from '../../fixtures/lists/plannedOf';
import { severalTables } from '../../fixtures/lists/severalTables';
import { twoDigitYears } from '../../fixtures/lists/twoDigitYears';
import { wideList } from '../../fixtures/lists/wideList';

/** Per row what becomes of it: its number and status, or why it is left out. */
const outcomes = ({ plan }: Planned) =>
  plan.rows.map(({ row, outcome, complaint, reason }) =>
    complaint
      ? `${row} ${outcome} ${complaint.caseNumber} ${complaint.status}`
      : `${row} ${outcome} ${String(reason)}`,
  );

const meanings = ({ source, mapping }: Planned) =>
  Object.fromEntries(source.list.headers.map((header, column) => [header, mapping[column]]));

const complaintIn = ({ plan }: Planned, row: number) =>
  plan.rows.find((planned) => planned.row === row)?.complaint;

const problemsIn = ({ plan }: Planned) =>
  plan.rows.flatMap(({ row, problems }) =>
    problems.map(({ field, code, original }) => `${row} ${field} ${code} ${original.slice(0, 20)}`),
  );

const correctionsIn = ({ plan }: Planned, row: number) =>
  plan.rows
    .filter((planned) => planned.row === row)
    .flatMap(({ corrections }) =>
      corrections.map(({ field, code, original, now }) => `${field} ${code}: ${original} > ${now}`),
    );

describe('a list below titles, with a header of two lines', () => {
  it('is found with its lines joined and its columns understood', async () => {
    const planned = await plannedOf(headerBelowTitles);
    expect(planned.source.list.header).toEqual({ row: 3, column: 1, rows: 2, columns: 10 });
    expect(meanings(planned)).toEqual({
      Nr: 'caseNumber',
      'Datum ontvangst': 'receivedOn',
      'Relatie Naam': 'name',
      'Relatie Telefoon': 'phone',
      'Relatie Plaats': 'town',
      'Klacht Rubriek': 'category',
      'Klacht Omschrijving': 'summary',
      'Afhandeling Wie': 'followUpBy',
      'Afhandeling Datum gereed': 'closedOn',
      'Afhandeling Status': 'status',
    });
  });

  it('has every row accounted for', async () => {
    const planned = await plannedOf(headerBelowTitles);
    expect(outcomes(planned)).toEqual([
      '6 complaint 1 closed',
      '7 complaint 2 closed',
      '8 leftOut blank',
      '9 flagged 3 incomplete',
      '10 flagged 4 closed',
      '11 leftOut total',
      '12 leftOut note',
    ]);
    expect(problemsIn(planned)).toEqual(['10 receivedOn noDate 31-02-2024']);
    expect(planned.plan.additions).toEqual({
      departments: [],
      employees: ['Piet', 'Sanne'],
      categories: ['Bejegening', 'Wachttijd'],
      channels: [],
    });
  });

  it('shows what is corrected', async () => {
    const planned = await plannedOf(headerBelowTitles);
    expect(correctionsIn(planned, 9)).toEqual([
      'receivedOn textDate: 2024-03-18 > 18-03-2024',
      'phone numberAsText: 612345679 > 0612345679',
      'category spelling: WACHTTIJD > Wachttijd',
      'status incomplete: Loopt > incomplete',
    ]);
    expect(correctionsIn(planned, 6)).toContain('name spaces: Mevr. A. de Boer  > Mevr. A. de Boer');
  });
});

describe('a list with name and address in one cell', () => {
  it('is split where that is sure, and kept whole where it is not', async () => {
    const planned = await plannedOf(nameAndAddressInOneCell);
    expect(complaintIn(planned, 2)).toMatchObject({
      name: 'J. de Vries',
      address: 'Dorpsstraat 12',
      postcode: '9401 AB',
      town: 'Assen',
    });
    expect(complaintIn(planned, 3)).toMatchObject({
      name: 'Mevr. P. van den Berg',
      address: 'Laan van Orden 12-a',
      postcode: '7311 AB',
      town: 'Apeldoorn',
    });
    expect(complaintIn(planned, 5)).toMatchObject({
      name: 'Bewoner van de flat aan de Brink 4 2e etage',
      address: '',
    });
    expect(problemsIn(planned)).toEqual(['5 callbackOn noDate zsm', '5 name notSplit Bewoner van de flat ']);
  });

  it('keeps the day of a date with a time, and its whole in the report', async () => {
    const planned = await plannedOf(nameAndAddressInOneCell);
    expect(correctionsIn(planned, 3)[0]).toBe('receivedOn time: 14-03-2024 om 9.30 uur > 14-03-2024');
    expect(correctionsIn(planned, 4)[0]).toBe('receivedOn time: 15-03-2024 10:15 > 15-03-2024');
  });

  it('takes the promised date for the first one', async () => {
    const planned = await plannedOf(nameAndAddressInOneCell);
    expect(complaintIn(planned, 2)).toMatchObject({
      callbackOn: '2024-03-20',
      firstCallbackOn: '2024-03-20',
      status: 'closed',
      closedOn: null,
    });
  });
});

describe('an American export in a Dutch Excel', () => {
  it('gets day and month back where Excel changed them, because the days it took say so', async () => {
    const planned = await plannedOf(americanExport);
    expect(planned.plan.dates.map(({ field, rule, by }) => ({ field, ...rule, by }))).toEqual([
      { field: 'receivedOn', order: 'monthFirst', swapped: true, by: 'oracle' },
      { field: 'closedOn', order: 'monthFirst', swapped: true, by: 'oracle' },
    ]);
    expect(complaintIn(planned, 4)).toMatchObject({ receivedOn: '2023-08-02', closedOn: '2023-08-09' });
    expect(correctionsIn(planned, 4)).toContain('receivedOn dateOrder: 08-02-2023 > 02-08-2023');
  });

  it('asks what words mean that only look like ours', async () => {
    const { plan } = await plannedOf(americanExport);
    const asked = plan.questions.map((question) =>
      question.kind === 'word' ? [question.decision.word, question.decision.code] : question.kind,
    );
    expect(asked).toEqual([['Closed with explanation', 'closed']]);
  });

  it('keeps both rows of a double under numbers of their own, or leaves the second out', async () => {
    const kept = await plannedOf(americanExport);
    expect(kept.plan.doubles).toEqual([
      { by: 'number', rows: [7, 8] },
      { by: 'contents', rows: [7, 8] },
    ]);
    expect(outcomes(kept).slice(5, 7)).toEqual([
      '7 flagged A-105 incomplete',
      expect.stringMatching(/^8 flagged 2023-0001-\w\w incomplete$/),
    ]);
    const without = await plannedOf(americanExport, { doubles: { number: 'keep', contents: 'leaveOut' } });
    expect(outcomes(without).slice(5, 7)).toEqual(['7 flagged A-105 incomplete', '8 leftOut sameContents']);
  });
});

describe('a list in which nobody can tell day from month', () => {
  it('asks, and until then leaves the dates open', async () => {
    const planned = await plannedOf(ambiguousDates);
    expect(planned.plan.questions.map(({ kind }) => kind)).toEqual(['dates', 'word', 'withoutStatus']);
    expect(planned.plan.dates[0]?.samples).toEqual(['03-04-2024', '02-11-2024', '07-01-2024', '11-06-2024']);
    expect(problemsIn(planned)).toEqual([
      '4 receivedOn ambiguousDate 03-04-2024',
      '5 receivedOn ambiguousDate 02-11-2024',
      '7 receivedOn ambiguousDate 07-01-2024',
      '9 receivedOn ambiguousDate 11-06-2024',
      '9 finding unknownWord in beraad',
    ]);
  });

  it('reads them all once somebody has said so', async () => {
    const planned = await plannedOf(ambiguousDates, {
      dateRules: new Map([[1, { order: 'dayFirst', swapped: false }]]),
      words: new Map([[4, new Map([['in beraad', null]])]]),
      withoutStatus: 'closed',
    });
    expect(planned.plan.questions).toEqual([]);
    expect(problemsIn(planned)).toEqual([]);
    expect(planned.plan.rows.map(({ complaint }) => complaint?.receivedOn)).toEqual([
      '2024-04-03',
      '2024-11-02',
      '2024-05-05',
      '2024-01-07',
      null,
      '2024-06-11',
    ]);
  });
});

describe('a table with numbers of its own', () => {
  it('is used as it is, without its totals, and not understood as something else', async () => {
    const planned = await plannedOf(ownNumbers);
    expect(planned.source.list.table).toBe('tblMeldingen');
    expect(meanings(planned)).toEqual({
      Meldingnummer: 'caseNumber',
      'Datum melding': 'receivedOn',
      Melder: 'name',
      Melding: 'account',
      Medewerker: 'employee',
      'Datum afgehandeld': 'closedOn',
      Kleur: null,
    });
  });

  it('keeps numbers as text where they are unique and whole', async () => {
    const planned = await plannedOf(ownNumbers);
    expect(outcomes(planned)).toEqual([
      '4 complaint 51e7362012485952 closed',
      '5 complaint 1234567890123456 closed',
      expect.stringMatching(/^6 flagged 2024-0001-\w\w closed$/),
      '7 complaint 417 closed',
      expect.stringMatching(/^8 flagged 2024-0002-\w\w closed$/),
      expect.stringMatching(/^9 complaint 2024-0003-\w\w closed$/),
      '10 flagged 007 closed',
    ]);
    expect(problemsIn(planned)).toEqual([
      '6 caseNumber roundedNumber 1234567890123450',
      '8 caseNumber doubleNumber 417',
      '10 closedOn beforeReceipt 12-01-2023',
    ]);
  });

  it('leaves a row out, or takes one in, that somebody decides about', async () => {
    const planned = await plannedOf(ownNumbers, {
      rows: new Map([[4, 'leaveOut']]),
      doubles: { number: 'leaveOut', contents: 'keep' },
      unreadable: 'leaveOut',
    });
    expect(outcomes(planned).filter((line) => line.includes('leftOut'))).toEqual([
      '4 leftOut chosen',
      '6 leftOut unreadable',
      '8 leftOut doubleNumber',
      '10 leftOut unreadable',
    ]);
  });

  it('takes what somebody typed instead of a cell', async () => {
    const planned = await plannedOf(ownNumbers, {
      fixes: new Map([
        ['10:5', '12-01-2024'],
        ['6:0', 'K-16'],
      ]),
    });
    expect(problemsIn(planned)).toEqual(['8 caseNumber doubleNumber 417']);
    expect(complaintIn(planned, 6)?.caseNumber).toBe('K-16');
    expect(complaintIn(planned, 10)?.closedOn).toBe('2024-01-12');
    expect(correctionsIn(planned, 10)).toContain('closedOn fixed: 12-01-2023 > 12-01-2024');
  });
});

describe('an archive with years of two digits that come first', () => {
  it('has its dates read by the whole column', async () => {
    const { plan } = await plannedOf(twoDigitYears);
    expect(plan.dates.map(({ rule, by }) => [rule.order, by])).toEqual([
      ['yearFirst', 'column'],
      ['yearFirst', 'column'],
    ]);
  });

  it('has its repeated headers, years and subtotals left out', async () => {
    expect(outcomes(await plannedOf(twoDigitYears))).toEqual([
      '2 leftOut note',
      expect.stringMatching(/^3 complaint 2022-0001-\w\w closed$/),
      expect.stringMatching(/^4 complaint 2022-0002-\w\w closed$/),
      '5 leftOut total',
      '6 leftOut repeatedHeader',
      '7 leftOut note',
      expect.stringMatching(/^8 complaint 2023-0001-\w\w closed$/),
      expect.stringMatching(/^9 flagged 2023-0002-\w\w incomplete$/),
      expect.stringMatching(/^10 flagged 2023-0003-\w\w incomplete$/),
    ]);
  });

  it('has the parts of names and addresses joined', async () => {
    const planned = await plannedOf(twoDigitYears);
    const joined = [3, 4, 8, 9, 10].map((row) => complaintIn(planned, row));
    expect(joined.map((complaint) => complaint?.name)).toEqual([
      'A. van Dam',
      'B. Kok',
      'C. de Wit',
      'D. de Vries',
      'E. Jong',
    ]);
    expect(joined.map((complaint) => complaint?.address)).toEqual([
      'Dorpsweg 5b',
      'Brink 12',
      'Kerkstraat 7-2',
      'Laan 1',
      'Singel 101hs',
    ]);
  });
});

describe('a list with what nobody wants in one', () => {
  it('says of every cell what is wrong with it', async () => {
    expect(problemsIn(await plannedOf(hostile))).toEqual([
      '3 receivedOn errorValue #N/A',
      '3 closedOn errorValue #N/A',
      '4 receivedOn dateBefore1900 12-05-1899',
      `4 account tooLong ${'a'.repeat(20)}`,
      '5 receivedOn dateInFuture 31-12-2099',
      '5 account tooLong regel\r\nregel\r\nregel\r',
      '5 closedOn noDate 29-02-2023',
      '6 status errorValue #REF!',
      '7 caseNumber errorValue #VALUE!',
      '7 receivedOn dateBefore1900 16',
      '7 account notAllowedHere bel \u0007',
      '7 closedOn noDate 0',
    ]);
  });

  it('keeps other scripts and what looks like a formula as the text that it is', async () => {
    const planned = await plannedOf(hostile);
    expect(complaintIn(planned, 2)?.name).toBe('محمد أحمد');
    expect(complaintIn(planned, 3)).toMatchObject({ name: '👩‍⚖️ Mr. De Boer 🇳🇱', account: '=1+2' });
    expect(complaintIn(planned, 5)?.name).toBe('=HYPERLINK("http://example.invalid")');
  });

  it('keeps of a text that is too long what a cell can hold', async () => {
    const planned = await plannedOf(hostile);
    expect(complaintIn(planned, 4)?.account).toBe('a'.repeat(32_767));
    expect(complaintIn(planned, 4)?.summary).toHaveLength(80);
    expect(complaintIn(planned, 5)?.account.split('\n')).toHaveLength(254);
  });

  it('takes rows of formulas that are filled down ahead for blank', async () => {
    expect(outcomes(await plannedOf(hostile)).at(-1)).toBe('8 leftOut blank');
  });
});

describe('other sheets', () => {
  it('of two hundred columns keep what the register has no place for', async () => {
    const planned = await plannedOf(wideList);
    expect(planned.source.list.headers).toHaveLength(200);
    expect(planned.mapping.filter((meaning) => meaning !== null)).toEqual([
      'caseNumber',
      'receivedOn',
      'name',
      'summary',
      'status',
      'closedOn',
    ]);
    expect(planned.plan.rows.every(({ outcome }) => outcome === 'complaint')).toBe(true);
  });

  it('with several tables give the one of complaints', async () => {
    const planned = await plannedOf(severalTables);
    expect(planned.source.list.table).toBe('Tabel2');
    expect(meanings(planned)).toEqual({
      'Datum klacht': 'receivedOn',
      Klant: 'name',
      Telefoonnumer: 'phone',
      'E-mailadres': 'email',
      Klachtomschrijving: 'account',
      Behandelaar: 'followUpBy',
    });
  });

  it('that are empty hold no list', () => {
    expect(proposeList(sketchOf(emptySheet))).toBeNull();
  });
});

describe('no original value is lost', () => {
  const lists: Record<string, MessyList> = {
    headerBelowTitles,
    nameAndAddressInOneCell,
    americanExport,
    ambiguousDates,
    ownNumbers,
    twoDigitYears,
    hostile,
    wideList,
    severalTables,
  };
  it.each(Object.entries(lists))('of %s', async (_name, list) => {
    const { source, mapping, plan } = await plannedOf(list);
    expect(plan.rows).toHaveLength(source.rows.length);
    expect(lostOriginals(source, mapping, plan.rows)).toEqual([]);
  });
});
