import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { groupFigures } from '../../../../src/procedure/quarterReport/groupFigures';
import { counted } from './counted';

const period = quarterBounds({ year: 2026, quarter: 3 });
const times = (count: number, changes: Parameters<typeof counted>[0]) =>
  Array.from({ length: count }, () => counted(changes));

describe('complaints by department', () => {
  it('stand in order of size, and those of departments with fewer than five together', () => {
    const { departments } = groupFigures(
      [
        ...times(4, { department: 'Zorg' }),
        ...times(5, { department: 'Wonen' }),
        ...times(1, { department: 'WONEN ', severity: 'serious' }),
        ...times(7, { department: '' }),
        ...times(3, { department: 'Werk', severity: 'serious' }),
        ...times(9, { department: 'Werk', receivedOn: toDay('2026-06-30') }),
      ],
      period,
    );
    expect(departments).toEqual([
      { name: '', received: 7, serious: 0, share: 0.35 },
      { name: 'Wonen', received: 6, serious: 1, share: 0.3 },
      { name: null, received: 7, serious: 3, share: 0.35 },
    ]);
  });

  it('have no share where there are fewer than five in all', () => {
    expect(groupFigures([counted()], period).departments).toEqual([
      { name: null, received: 1, serious: 0, share: null },
    ]);
  });
});

describe('complaints by channel', () => {
  it('stand in the order of the form, as far as there are any', () => {
    const { channels } = groupFigures(
      [
        ...times(2, { channel: null }),
        ...times(1, { channel: 'counter' }),
        ...times(2, { channel: 'phone' }),
      ],
      period,
    );
    expect(channels.map(({ name, received }) => [name, received])).toEqual([
      ['phone', 2],
      ['counter', 1],
      [null, 2],
    ]);
  });
});
