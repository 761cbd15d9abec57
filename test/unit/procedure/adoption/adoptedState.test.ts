import { adoptedState } from '../../../../src/procedure/adoption/rows/adoptedState';
import { toDay } from '../../../../src/procedure/calendar/day';

const day = toDay('2024-03-12');

describe('the state of a complaint that is taken over', () => {
  it.each([
    ['as its own status says', { status: 'handedOver' }, null, 'handedOver'],
    ['closed by its date, whatever its status says', { status: 'handedOver', closedOn: day }, null, 'closed'],
    ['ended as its status says, with a date', { status: 'withdrawn', closedOn: day }, null, 'withdrawn'],
    ['closed by its date alone', { closedOn: day }, 'open', 'closed'],
    ['called back by its date', { calledOn: day, checkedOn: day }, null, 'calledBack'],
    ['checked by its date', { checkedOn: day }, null, 'checked'],
    ['handed over by its date', { handedOverOn: day }, null, 'handedOver'],
    ['new without anything', {}, null, 'new'],
    ['closed where somebody said so of the list', {}, 'closed', 'closed'],
    ['open by its own status, whatever somebody said of the list', { status: 'new' }, 'closed', 'new'],
  ] as const)('is %s', (_how, told, withoutStatus, state) => {
    expect(adoptedState(told, withoutStatus)).toBe(state);
  });
});
