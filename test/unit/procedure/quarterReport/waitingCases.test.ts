import { toDay } from '../../../../src/procedure/calendar/day';
import type { CaseNumber } from '../../../../src/procedure/complaint/complaint';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { waitingCases } from '../../../../src/procedure/quarterReport/waitingCases';
import { counted } from './counted';

const thirdQuarter = { first: toDay('2026-07-01'), last: toDay('2026-09-30') };
const listed = (changes: Partial<CountedComplaint>, today = toDay('2026-10-05')) => {
  const lists = waitingCases([counted(changes)], thirdQuarter, today, []);
  return Object.entries(lists).flatMap(([name, cases]) => (cases.length > 0 ? [name] : []));
};

// On Wednesday 30 September a complaint of 2 September has waited 20 working days, one of 1 September 21.
describe('an open complaint to look up', () => {
  const promised = { callbackOn: toDay('2026-10-06') };

  it.each<[string, Partial<CountedComplaint>, string[]]>([
    ['received 21 working days before', { ...promised, receivedOn: toDay('2026-09-01') }, ['old']],
    ['received 20 working days before', { ...promised, receivedOn: toDay('2026-09-02') }, []],
    ['received years before', { ...promised, receivedOn: toDay('2023-01-02') }, ['old']],
    ['received after it', { ...promised, receivedOn: toDay('2026-10-01') }, []],
    ['of an unknown day', { ...promised, receivedOn: null }, []],
    ['whose callback date is past', { receivedOn: toDay('2026-10-01') }, ['overdue']],
    ['without a callback date', { callbackOn: null }, ['undated', 'old']],
    ['that was called', { callbackOn: null, calledOn: toDay('2026-10-01') }, ['old']],
    ['called by its status', { callbackOn: null, status: 'calledBack' }, ['old']],
    ['that is closed', { closedOn: toDay('2026-10-02') }, []],
    ['that was withdrawn', { status: 'withdrawn' }, []],
  ])('is one %s: %j', (_, changes, lists) => {
    expect(listed(changes)).toEqual(lists);
  });

  it('is as old as it is today while the quarter runs', () => {
    const receivedOn = toDay('2026-09-01');
    expect(listed({ ...promised, receivedOn }, toDay('2026-09-29'))).toEqual([]);
    expect(listed({ ...promised, receivedOn }, toDay('2026-09-30'))).toEqual(['old']);
  });

  it('stands below those received before it, and tells nothing of who complained', () => {
    const number = (text: string) => text as CaseNumber;
    const [later, first] = [
      counted({ caseNumber: number('2026-0002-AB'), receivedOn: toDay('2026-02-02'), relation: ['06'] }),
      counted({ caseNumber: number('2026-0001-AB'), receivedOn: toDay('2026-01-05'), relation: ['06'] }),
    ];
    expect(waitingCases([later, first], thirdQuarter, toDay('2026-10-05'), []).old).toEqual([
      { caseNumber: '2026-0001-AB', receivedOn: '2026-01-05', category: 'Wachttijd' },
      { caseNumber: '2026-0002-AB', receivedOn: '2026-02-02', category: 'Wachttijd' },
    ]);
  });

  it.each([0, 1])('stands above all others where nobody knows when it was received (%i)', (place) => {
    const others = [
      counted({ receivedOn: toDay('2026-01-05') }),
      counted({ receivedOn: toDay('2026-02-02') }),
    ];
    const complaints = others.toSpliced(place, 0, counted({ receivedOn: null }));
    const { overdue } = waitingCases(complaints, thirdQuarter, toDay('2026-10-05'), []);
    expect(overdue.map(({ receivedOn }) => receivedOn)).toEqual([null, '2026-01-05', '2026-02-02']);
  });
});
