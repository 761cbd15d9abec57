import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { within } from '../../../../src/procedure/calendar/within';
import { groupFigures } from '../../../../src/procedure/quarterReport/groupFigures';
import { anyCounted, counted } from './counted';

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
      [],
    );
    expect(departments).toEqual([
      { name: '', received: 7, serious: 0, share: 0.35 },
      { name: 'Wonen', received: 6, serious: 1, share: 0.3 },
      { name: null, received: 7, serious: 3, share: 0.35 },
    ]);
  });

  it('have no share where there are fewer than five in all', () => {
    expect(groupFigures([counted()], period, []).departments).toEqual([
      { name: null, received: 1, serious: 0, share: null },
    ]);
  });
});

describe('complaints by channel', () => {
  const counts = (complaints: Parameters<typeof groupFigures>[0], listed: string[]) =>
    groupFigures(complaints, period, listed).channels.map(({ name, received }) => [name, received]);

  it('stand in the order of the list of the office, as far as there are any', () => {
    const complaints = [
      ...times(2, { channel: '' }),
      ...times(1, { channel: 'balie' }),
      ...times(1, { channel: ' Telefoon' }),
      ...times(2, { channel: 'telefoon' }),
    ];
    expect(counts(complaints, ['telefoon', 'brief', 'balie'])).toEqual([
      ['telefoon', 3],
      ['balie', 1],
      ['', 2],
    ]);
  });

  it('stand after those under their own name where they are on it no more', () => {
    const complaints = [
      ...times(1, { channel: 'fax' }),
      ...times(3, { channel: 'post' }),
      ...times(1, { channel: 'brief' }),
    ];
    expect(counts(complaints, ['brief'])).toEqual([
      ['brief', 1],
      ['post', 3],
      ['fax', 1],
    ]);
    expect(counts(complaints, [])).toEqual([
      ['post', 3],
      ['fax', 1],
      ['brief', 1],
    ]);
  });

  it('are all counted, once, whatever is on the list', () => {
    fc.assert(
      fc.property(
        fc.array(anyCounted),
        fc.array(fc.constantFrom('telefoon', 'brief', 'fax')),
        (all, listed) => {
          const inside = all.filter(({ receivedOn }) => within(receivedOn, period));
          const { channels } = groupFigures(all, period, listed);
          expect(channels.reduce((sum, { received }) => sum + received, 0)).toBe(inside.length);
          expect(new Set(channels.map(({ name }) => name)).size).toBe(channels.length);
        },
      ),
    );
  });
});
