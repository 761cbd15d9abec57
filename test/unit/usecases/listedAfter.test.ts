import type { RowId } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { standInOf } from '../../../src/procedure/identity/standIn';
import { listedAfter, type CallbackList } from '../../../src/usecases/case/listCallbacks';
import { aComplaint } from '../../fixtures/aComplaint';

const one = aComplaint({ rowId: 'a' as RowId, name: 'Bos' });
const other = aComplaint({ rowId: 'b' as RowId, name: 'Smit' });
const list: CallbackList = { kind: 'listed', lines: [one, other], warnings: [], retentionDue: 0 };
const namesAfter = (...changed: Parameters<typeof listedAfter>) => {
  const after = listedAfter(...changed);
  return after?.kind === 'listed' ? after.lines.map(({ name }) => name) : after;
};

describe('what waits, after this pane wrote a complaint', () => {
  it('has it last when it is new', () => {
    expect(namesAfter(list, aComplaint({ rowId: 'c' as RowId, name: 'De Wit' }))).toEqual([
      'Bos',
      'Smit',
      'De Wit',
    ]);
  });

  it('has it in its place as it was changed', () => {
    expect(namesAfter(list, { ...one, name: 'De Bos' })).toEqual(['De Bos', 'Smit']);
  });

  it('has it no more once it was closed, also where it was not listed', () => {
    const closed = { status: 'closed', closedOn: toDay('2026-07-08') } as const;
    expect(namesAfter(list, { ...one, ...closed })).toEqual(['Smit']);
    expect(namesAfter(list, { ...one, ...closed, rowId: 'c' as RowId })).toEqual(['Bos', 'Smit']);
  });

  it('has to be read where a row had no ID of its own, which may have got one by that', () => {
    const stray = { ...other, rowId: standInOf({ print: 'x', position: 1 }) };
    expect(listedAfter({ ...list, lines: [one, stray] }, one)).toBeNull();
  });

  it('has to be read where it could not be read before', () => {
    expect(listedAfter({ kind: 'failed', fault: { code: 'busy' } }, one)).toBeNull();
  });
});
