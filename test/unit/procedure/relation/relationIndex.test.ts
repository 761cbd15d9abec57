import fc from 'fast-check';
import type { RowId } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import { isOpen } from '../../../../src/procedure/lifeCycle/lifeCycle';
import { createRelationIndex } from '../../../../src/procedure/relation/relationIndex';
import { aComplaint } from '../../../fixtures/aComplaint';
import { anyDay } from '../arbitraries';

type Changes = Parameters<typeof aComplaint>[0];

const line = (rowId: string, changes: Changes = {}) => aComplaint({ ...changes, rowId: rowId as RowId });

function indexOf(...lines: ReturnType<typeof line>[]) {
  const index = createRelationIndex();
  lines.forEach((each) => index.put(each));
  return index;
}

const nobody = { phone: '', postcode: '', address: '' };
const van = (phone: string) => ({ ...nobody, phone });
const ids = (lines: readonly { rowId: string }[]) => lines.map(({ rowId }) => rowId);

describe('a relation who complained before', () => {
  it('is recognised by phone, however it was typed', () => {
    const index = indexOf(line('a', { phone: '06 12345678' }), line('b', { phone: '0592 366911' }));
    expect(ids(index.find(van('+31612345678')).byPhone)).toEqual(['a']);
  });

  it('is recognised by postcode and house number, once when the phone fits as well', () => {
    const index = indexOf(
      line('a', { phone: '0592 366911', postcode: '9401AB', address: 'Dorpsstr 12-A' }),
      line('b', { phone: '06 12345678', postcode: '9401 ab', address: 'Dorpsstraat 12a' }),
      line('c', { phone: '0592 123456', postcode: '9401 AB', address: 'Dorpsstraat 12' }),
    );
    const found = index.find({ phone: '0612345678', postcode: '9401AB', address: 'Dorpsstraat 12 A' });
    expect(ids(found.byPhone)).toEqual(['b']);
    expect(ids(found.byAddress)).toEqual(['a']);
  });

  it('is nobody while nothing was typed, whatever blank cells there are', () => {
    const index = indexOf(line('a', nobody));
    expect(index.find(nobody)).toEqual({ byPhone: [], byAddress: [] });
  });

  it('shows open complaints first and then the newest', () => {
    const index = indexOf(
      line('old', { receivedOn: toDay('2026-01-05') }),
      line('closed', { receivedOn: toDay('2026-06-30'), status: 'closed', closedOn: toDay('2026-07-02') }),
      line('closedByDate', { receivedOn: toDay('2026-06-29'), closedOn: toDay('2026-07-01') }),
      line('new', { receivedOn: toDay('2026-05-05') }),
      line('undated', { receivedOn: null }),
    );
    expect(ids(index.find(van('0612345678')).byPhone)).toEqual([
      'new',
      'old',
      'undated',
      'closed',
      'closedByDate',
    ]);
  });

  it('is known as the row stands now', () => {
    const index = indexOf(line('a', { phone: '06 12345678' }), line('a', { phone: '0592 366911' }));
    expect(index.find(van('0612345678')).byPhone).toEqual([]);
    expect(ids(index.find(van('0592366911')).byPhone)).toEqual(['a']);
  });

  it('is known from rows that have no ID', () => {
    const index = indexOf(line('', { name: 'Eerste' }), line('', { name: 'Tweede' }));
    expect(index.find(van('0612345678')).byPhone.map(({ name }) => name)).toEqual(['Eerste', 'Tweede']);
  });
});

it('open complaints come before closed ones and newer before older, in any order of rows', () => {
  const rows = fc.array(fc.record({ receivedOn: anyDay, closedOn: fc.option(anyDay) }));
  fc.assert(
    fc.property(rows, (changes) => {
      const found = indexOf(...changes.map((each, index) => line(`r${index}`, each))).find(
        van('0612345678'),
      ).byPhone;
      expect(found).toHaveLength(changes.length);
      const order = found.map((each) => `${isOpen(each) ? 1 : 0} ${each.receivedOn}`);
      expect(order).toEqual([...order].sort().reverse());
    }),
  );
});
