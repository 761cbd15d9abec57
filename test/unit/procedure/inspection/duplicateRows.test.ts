import fc from 'fast-check';
import type { RowId } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import { inspectionContext } from '../../../../src/procedure/inspection/cells/inspectionContext';
import { duplicateRows } from '../../../../src/procedure/inspection/duplicateRows';
import { inspectedFields } from '../../../../src/procedure/inspection/inspectedFields';
import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';

const context = inspectionContext({
  words: workbookTexts.nl,
  lists: { departments: [], employees: [], categories: [], channels: [] },
  today: toDay('2026-07-08'),
});

const row = (caseNumber: string, duplicateOf: string, status = 'Dubbel') => ({
  position: 0,
  rowId: caseNumber as RowId,
  values: inspectedFields.map((field) => ({ caseNumber, duplicateOf, status })[field as 'status'] ?? ''),
});

const lostOf = (...rows: ReturnType<typeof row>[]): string[] => {
  const duplicates = duplicateRows(context);
  rows.forEach(duplicates.meet);
  return duplicates.lost().map(({ caseNumber }) => caseNumber);
};

describe('a status “Dubbel” that somebody typed', () => {
  it.each([
    ['of a complaint that counts', [row('1', '2'), row('2', '', 'Nieuw')], []],
    ['of a duplicate of one that counts', [row('1', '2'), row('2', '3'), row('3', '', 'Gesloten')], []],
    ['in other letters and with spaces', [row('a-1', ' B-2 ', ' dubbel'), row('b-2', '', 'Nieuw')], []],
    ['without a number', [row('1', '')], ['1']],
    ['with a number that nobody has', [row('1', '9')], ['1']],
    ['of itself', [row('1', '1')], ['1']],
    ['of each other', [row('1', '2'), row('2', '1')], ['1', '2']],
    [
      'of others that go round',
      [row('1', '2'), row('2', '3'), row('3', '2'), row('4', '', 'Nieuw')],
      ['1', '2', '3'],
    ],
    ['with a number, but another status', [row('1', '9', 'Geen klacht')], []],
  ])('%s', (_, rows, lost) => {
    expect(lostOf(...rows)).toEqual(lost);
  });

  it('is told unless some complaint counts in its place, however they point at each other', () => {
    const anyNumber = fc.constantFrom('1', '2', '3', '4', '5', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumber, fc.boolean()), { minLength: 5, maxLength: 5 }), (asked) => {
        const rows = asked.map(([of, isDuplicate], index) =>
          row(String(index + 1), of, isDuplicate ? 'Dubbel' : 'Nieuw'),
        );
        const counts = (number: string, left = asked.length): boolean => {
          const found = asked[Number(number) - 1];
          if (!found || left < 0) return false;
          return !found[1] || counts(found[0], left - 1);
        };
        const lost = rows.map((_, index) => String(index + 1)).filter((number) => !counts(number));
        expect(lostOf(...rows)).toEqual(lost);
      }),
    );
  });
});
