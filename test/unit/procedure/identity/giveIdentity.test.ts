import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { CaseNumber, RowId } from '../../../../src/procedure/complaint/complaint';
import { giveIdentity } from '../../../../src/procedure/identity/giveIdentity';
import { takenIdentities } from '../../../../src/procedure/identity/takenIdentities';
import { lackingIdentity } from '../../../../src/procedure/identity/lackingIdentity';
import { printOf, readStandIn, standInOf } from '../../../../src/procedure/identity/standIn';

const today = toDay('2026-07-08');

/** Rows as `number/ID`; either may be missing. */
const rowsOf = (text: string) =>
  text.split(' ').map((row) => {
    const [caseNumber = '', rowId = ''] = row.split('/');
    // As read from a sheet.
    return { caseNumber: caseNumber as CaseNumber, rowId: rowId as RowId };
  });

/** The rows after those that lack something got it; each says something of its own unless told otherwise. */
function settled(rows: ReturnType<typeof rowsOf>, says = (position: number): unknown => position) {
  const lacking = lackingIdentity(rows);
  const strays = lacking.map((lack) => {
    const row = rows[lack.position] ?? rows[0];
    if (!row) throw new Error('no rows');
    return { ...lack, ...row, print: printOf([says(lack.position)]), receivedOn: null };
  });
  const given = giveIdentity(takenIdentities(rows), strays, today);
  const now = [...rows];
  lacking.forEach(({ position }, index) => {
    const row = given[index];
    if (row) now[position] = row;
  });
  return now;
}

describe('the rows that lack something', () => {
  it.each([
    ['2026-0001-AB/a 2026-0002-CD/b', []],
    ['2026-0001-AB/a /', [{ position: 1, copyOf: null }]],
    ['2026-0001-AB/ /b', [0, 1].map((position) => ({ position, copyOf: null }))],
    ['2026-0001-AB/a 2026-0002-CD/b 2026-0001-AB/a', [{ position: 2, copyOf: 0 }]],
    ['2026-0001-AB/a 2026-0001-AB/b', []],
  ])('among %s', (text, lacking) => {
    expect(lackingIdentity(rowsOf(text))).toEqual(lacking);
  });
});

describe('what rows are given', () => {
  it('is the next number of the year of receipt, or of this year', () => {
    const rows = rowsOf('2025-0007-AB/a 2026-0003-CD/b / /');
    const strays = [2, 3].map((position) => ({
      ...{ position, copyOf: null, print: `p${position}`, caseNumber: '' as CaseNumber, rowId: '' as RowId },
      receivedOn: position === 2 ? toDay('2025-12-30') : null,
    }));
    const [first, second] = giveIdentity(takenIdentities(rows), strays, today);
    expect(first?.caseNumber).toMatch(/^2025-0008-/);
    expect(second?.caseNumber).toMatch(/^2026-0004-/);
  });

  it.each([
    ['a number that was typed stays', '2026-0001-AB/a 17/', ['2026-0001-AB', '17']],
    ['a copy gets another number', '2026-0001-AB/a 2026-0001-AB/a', ['2026-0001-AB', '2026-0002-']],
    ['a copy keeps a number of its own', '2026-0001-AB/a 2026-0005-CD/a', ['2026-0001-AB', '2026-0005-CD']],
    ['rows that share a number only are left to people', '17/a 17/b', ['17', '17']],
  ])('%s', (_, text, numbers) => {
    const now = settled(rowsOf(text));
    expect(now.map(({ caseNumber }) => caseNumber)).toEqual(
      numbers.map((number) => expect.stringContaining(number)),
    );
  });

  it('is the same for whoever meets the same rows, and other for other rows', () => {
    const rows = rowsOf('2026-0001-AB/a / /');
    expect(settled(rows)).toEqual(settled(rows));
    expect(settled(rows, (position) => `x${position}`)).not.toEqual(settled(rows));
  });

  const named = fc.record({
    caseNumber: fc.constantFrom('', '17', '2026-0001-AB', '2026-0002-CD', '2025-0009-EF'),
    rowId: fc.constantFrom('', 'a', 'b', 'c'),
  });
  it('leaves no row without a number and an ID of its own, and a second look nothing to do', () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 12 }), fc.boolean(), (rows, alike) => {
        const before = rows as ReturnType<typeof rowsOf>;
        const now = settled(before, alike ? () => 'the same' : undefined);
        expect(lackingIdentity(now)).toEqual([]);
        expect(new Set(now.map(({ rowId }) => rowId)).size).toBe(now.length);
        const lacks = new Set(lackingIdentity(before).map(({ position }) => position));
        before.forEach((row, position) => {
          if (!lacks.has(position)) expect(now[position]).toEqual(row);
          else if (row.caseNumber === '') {
            const { caseNumber } = now[position] ?? row;
            expect(now.filter((other) => other.caseNumber === caseNumber)).toHaveLength(1);
          }
        });
      }),
    );
  });
});

describe('what stands in for an ID', () => {
  it('can be read back, and no ID is taken for one', () => {
    const standIn = { print: printOf(['De Wit', 46_183]), position: 12 };
    expect(readStandIn(standInOf(standIn))).toEqual(standIn);
    expect(readStandIn('5f0c-row' as RowId)).toBeNull();
  });
});
