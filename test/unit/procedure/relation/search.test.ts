import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { CaseNumber, Complaint, RowId } from '../../../../src/procedure/complaint/complaint';
import { firstOf } from '../../../../src/procedure/relation/search/firstOf';
import { folded } from '../../../../src/procedure/relation/search/folded';
import { compareFound, isSought } from '../../../../src/procedure/relation/search/searchLine';
import { searchQuery } from '../../../../src/procedure/relation/search/searchQuery';
import { aComplaint } from '../../../fixtures/aComplaint';

const line = (caseNumber: string, change: Partial<Complaint> = {}) =>
  aComplaint({
    rowId: caseNumber as RowId,
    caseNumber: caseNumber as CaseNumber,
    name: 'Zoë van den Berg',
    address: 'Dorpsstraat 12a',
    postcode: '9401 AB',
    town: 'Assen',
    phone: '+31 (0)6 1234 5678',
    summary: 'Monteur niet gekomen',
    ...change,
  });
const berg = line('2026-0417-BX');

const finds = (typed: string, sought = berg) => {
  const query = searchQuery(typed);
  return query !== null && isSought(query, sought);
};

describe('looking for a complaint', () => {
  it.each([
    '417',
    '0417',
    '#417',
    '2026-0417',
    '2026-417',
    '2026-0417-bx',
    'zoe',
    'ZOË',
    'berg',
    'berg, van den',
    '06-12345678',
    '0612345678',
    '+31612345678',
    '0031 6 12 34 56 78',
    '06 1234',
    '9401ab',
    '9401 AB',
    'assen dorpsstraat',
    'monteur',
    'niet gekomen',
    'berg monteur 9401 ab',
  ])('%s finds number 2026-0417 of Zoë van den Berg', (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each([
    '418',
    '41',
    '17',
    '2025-0417',
    'bergsma',
    '0687654321',
    '9401 AC',
    'assen groningen',
    '345678 groningen',
  ])('%s does not', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it.each(['', ' ', 'b', '-', '. ,'])('nothing is looked for by “%s”', (typed) => {
    expect(searchQuery(typed)).toBeNull();
  });

  it('takes a short number for a whole one: of a case, a house or a postcode, never for part of a phone number', () => {
    expect(finds('12')).toBe(true);
    expect(finds('9401')).toBe(true);
    expect(finds('1234')).toBe(false);
  });

  it('finds numbers of lists that were taken over as they stand', () => {
    expect(finds('k-77', line('K-77/b'))).toBe(true);
  });

  it('puts the number that was asked for first, then open complaints, then the newest', () => {
    const closed = { status: 'closed', closedOn: toDay('2026-07-03') } as const;
    const lines = [
      line('2026-0001-AA', { address: 'Kade 417', receivedOn: toDay('2026-01-05') }),
      line('2026-0002-AA', { address: 'Kade 417', receivedOn: toDay('2026-02-05') }),
      line('2026-0003-AA', { address: 'Kade 417', receivedOn: toDay('2026-03-05'), ...closed }),
      line('2025-0417-AA', { receivedOn: toDay('2025-03-05'), ...closed }),
    ];
    const query = searchQuery('417');
    if (!query) throw new Error('nothing to look for');
    expect(
      lines
        .filter((each) => isSought(query, each))
        .sort(compareFound(query))
        .map(({ caseNumber }) => caseNumber.slice(0, 9)),
    ).toEqual(['2025-0417', '2026-0002', '2026-0001', '2026-0003']);
  });
});

describe('as a law', () => {
  it('whatever stands in a name or summary finds it, however it is capitalised', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{5,12}$/),
        fc.stringMatching(/^[a-zß-öø-ÿ]{5,12}$/),
        (name, word) => {
          const sought = line('2026-0001-AA', { name, summary: `over ${word}, alweer` });
          return finds(name.toUpperCase(), sought) && finds(`${word} ${name.toLowerCase()}`, sought);
        },
      ),
    );
  });

  it('each further word leaves less or the same', () => {
    const words = fc.constantFrom('berg', '417', 'assen', 'monteur', '9401', 'x', 'gekomen');
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), words, (some, other) =>
        finds(['zoe', ...some, other].join(' ')) ? finds(['zoe', ...some].join(' ')) : true,
      ),
    );
  });

  it('folding folded text changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)));
  });

  it('the first few are those of all of them in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (numbers, most) => {
        const first = firstOf<number>(most, (a, b) => a - b);
        numbers.forEach(first.add);
        expect(first.items()).toEqual([...numbers].sort((a, b) => a - b).slice(0, most));
        expect(first.of()).toBe(numbers.length);
      }),
    );
  });
});
