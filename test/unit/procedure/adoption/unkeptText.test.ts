import { blankComplaint } from '../../../../src/procedure/complaint/blankComplaint';
import type { PlannedRow } from '../../../../src/procedure/adoption/rows/plannedRow';
import { unkeptText } from '../../../../src/procedure/adoption/rows/unkeptText';

const headers = ['Datum', 'Stand', 'Gegrond'];
const row = (changes: Partial<PlannedRow>): PlannedRow => ({
  row: 2,
  outcome: 'flagged',
  complaint: { ...blankComplaint, caseNumber: 'K1', rowId: 'r1' } as PlannedRow['complaint'],
  corrections: [],
  problems: [],
  missing: [],
  reason: null,
  ...changes,
});
const problem = (column: number, code: PlannedRow['problems'][number]['code'], original: string) => ({
  column,
  field: 'receivedOn' as const,
  code,
  original,
});
const stage = {
  column: 1,
  field: 'status',
  code: 'incomplete',
  original: 'Loopt',
  now: 'incomplete',
} as const;

describe('what a row said and the register does not', () => {
  it('is told after the header of its column, from left to right', () => {
    const planned = row({
      corrections: [stage],
      problems: [problem(2, 'unknownWord', 'in beraad'), problem(0, 'noDate', ' wk 4 ')],
    });
    expect(unkeptText(planned, headers)).toBe('Datum: wk 4; Stand: Loopt; Gegrond: in beraad');
  });

  it('is nothing where the register keeps the value, wrong as it may be', () => {
    expect(unkeptText(row({ problems: [problem(0, 'beforeReceipt', '1-1-2026')] }), headers)).toBe('');
    expect(unkeptText(row({ corrections: [{ ...stage, code: 'word' }] }), headers)).toBe('');
  });

  it('is nothing for a row that is left out', () => {
    expect(unkeptText(row({ complaint: null, problems: [problem(0, 'noDate', 'x')] }), headers)).toBe('');
  });

  it('has no colon where the column has no header', () => {
    expect(unkeptText(row({ problems: [problem(0, 'noDate', 'wk 4')] }), ['', '', ''])).toBe('wk 4');
  });

  it('fits in a cell', () => {
    const long = row({ problems: [problem(0, 'unknownWord', 'x'.repeat(40_000))] });
    expect(unkeptText(long, headers).length).toBeLessThanOrEqual(32_767);
  });
});
