import { judgeCategory, radarDefaults } from '../../../../src/procedure/calamity/radar';
import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import type { Day } from '../../../../src/procedure/calendar/day';

const today = toDay('2026-07-08');
const ago = (days: number): Day => addDays(today, -days);
/** So many complaints, evenly over the days from `first` back to `last`. */
const spread = (count: number, first: number, last: number): Day[] =>
  Array.from({ length: count }, (_, index) => ago(first + Math.floor((index * (last - first)) / count)));

const judged = (received: Day[], reachesBack: Day | null, settings = radarDefaults) =>
  judgeCategory({ received, reachesBack, today }, settings);

describe('the radar over a category', () => {
  it.each([
    ['nothing, in an empty register', [], null, { recent: 0, usual: 0, warns: false }],
    ['one complaint, in a register of today', [today], today, { recent: 1, usual: null, warns: false }],
    ['one after years of silence', [today], ago(900), { recent: 1, usual: 0, warns: false }],
    ['the minimum after years of silence', spread(5, 0, 20), ago(900), { recent: 5, usual: 0, warns: true }],
    ['the minimum in a young register', spread(5, 0, 20), ago(20), { recent: 5, usual: null, warns: false }],
    [
      'twice the minimum in a young one',
      spread(10, 0, 20),
      ago(20),
      { recent: 10, usual: null, warns: true },
    ],
    [
      'as many as usual',
      [...spread(10, 0, 27), ...spread(65, 28, 209)],
      ago(900),
      { recent: 10, usual: 10, warns: false },
    ],
    [
      'twice as many as usual',
      [...spread(20, 0, 27), ...spread(65, 28, 209)],
      ago(900),
      { recent: 20, usual: 10, warns: true },
    ],
    [
      'a base as long as the register reaches',
      [...spread(20, 0, 27), ...spread(10, 28, 55)],
      ago(55),
      { recent: 20, usual: 10, warns: true },
    ],
    [
      'what came before the base',
      [...spread(6, 0, 27), ...spread(400, 210, 600)],
      ago(600),
      { recent: 6, usual: 0, warns: true },
    ],
    ['the first of the recent days', [ago(27)], ago(900), { recent: 1, usual: 0, warns: false }],
    ['the last of the days before', [ago(28)], ago(55), { recent: 0, usual: 1, warns: false }],
    ['the first day of the register', [ago(55)], ago(55), { recent: 0, usual: 1, warns: false }],
    ['the first day of the base', Array(13).fill(ago(209)), ago(900), { recent: 0, usual: 2, warns: false }],
    ['the day before the base', Array(13).fill(ago(210)), ago(900), { recent: 0, usual: 0, warns: false }],
    ['a register that is a day too young', [ago(54)], ago(54), { recent: 0, usual: null, warns: false }],
    ['one less than the minimum', spread(4, 0, 20), ago(900), { recent: 4, usual: 0, warns: false }],
    ['what lies in the future', [ago(-3), ago(-1)], ago(900), { recent: 0, usual: 0, warns: false }],
  ])('judges %s', (_, received, reachesBack, expected) => {
    expect(judged(received, reachesBack)).toEqual(expected);
  });
});
