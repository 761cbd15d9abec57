import { toDay } from '../../../../../src/procedure/calendar/day';
import type { Complaint } from '../../../../../src/procedure/complaint/complaint';
import { endingCodes } from '../../../../../src/procedure/complaint/statuses';
import { moveCallback } from '../../../../../src/procedure/lifeCycle/waiting/moveCallback';
import { aComplaint } from '../../../../fixtures/aComplaint';

const day = toDay('2026-07-06');
const move = { callbackOn: toDay('2026-07-09'), reason: ' monteur ziek ' };

describe('a callback that is moved', () => {
  it('writes the new day and says why in the log, and leaves what was promised first', () => {
    expect(moveCallback(aComplaint({ callbackOn: day }), move)).toEqual({
      ok: true,
      event: 'moved',
      note: 'monteur ziek',
      rests: ['callbackOn'],
      changes: { callbackOn: '2026-07-09' },
    });
  });

  it.each<[string, Partial<Complaint>, string, string]>([
    ...endingCodes.map((status): [string, Partial<Complaint>, string, string] => [
      `ended as ${status}`,
      { status, closedOn: day },
      'ziek',
      'alreadyEnded',
    ]),
    ['ended without a day', { status: 'closed' }, 'ziek', 'alreadyEnded'],
    ['called already', { calledOn: day, satisfied: 'no' }, 'ziek', 'alreadyEnded'],
    ['on that day already', { callbackOn: move.callbackOn }, 'ziek', 'alreadyDone'],
    ['without a reason', {}, ' ', 'reasonRequired'],
    ['with what no cell can hold', {}, 'bel\u0007', 'notAllowedHere'],
  ])('stays: %s', (_, changes, reason, code) => {
    const ruling = moveCallback(aComplaint({ callbackOn: day, ...changes }), { ...move, reason });
    expect(ruling).toEqual({ ok: false, refusal: { code } });
  });
});
