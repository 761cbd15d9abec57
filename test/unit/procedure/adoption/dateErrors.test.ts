import {
  clearWinner,
  shareBefore,
  shareOtherwise,
  shareOutOfOrder,
} from '../../../../src/procedure/adoption/survey/dateErrors';

const blank = null;

describe('the part of the rows', () => {
  it.each<[string, (number | null)[], (number | null)[], number | null]>([
    ['none is', [1, 2, 3, 4, 5], [1, 2, 3, 4, 6], 0],
    ['one of five is', [1, 2, 3, 4, 5], [1, 2, 3, 4, 4], 0.2],
    ['all are', [9, 9, 9, 9, 9], [1, 1, 1, 1, 1], 1],
    ['four rows tell nothing', [9, 9, 9, 9], [1, 1, 1, 1], null],
    ['rows without one of the two do not count', [9, 9, 9, 9, blank, 9], [1, 1, 1, 1, 1, blank], null],
    ['nor does a row that the other column lacks', [9, 9, 9, 9, 9], [1, 1, 1, 1], null],
  ])('in which the second day comes before the first: %s', (_, received, later, share) => {
    expect(shareBefore(received, later)).toBe(share);
  });

  it.each<[string, (number | null)[], (number | null)[], (number | null)[], number | null]>([
    ['none has', [1, 1, 1, 1, 1], [4, 4, 4, 4, 4], [3, 3, 3, 3, 3], 0],
    ['a day more or less is counting otherwise', [1, 1, 1, 1, 1], [4, 4, 4, 4, 4], [2, 4, 2, 4, 3], 0],
    ['two days are not', [1, 1, 1, 1, 1], [4, 4, 4, 4, 4], [1, 5, 3, 3, 3], 0.4],
    [
      'rows that lack one of the three do not count',
      [1, 1, 1, 1, 1, 1],
      [blank, 4, 4, 4, 4, 4],
      [3, blank, 3, 3, 3, 3],
      null,
    ],
    ['nor do rows that a column lacks', [1, 1, 1, 1, 1], [4, 4, 4, 4], [3, 3, 3, 3, 3], null],
    ['nor do rows for which nothing was said', [1, 1, 1, 1, 1], [4, 4, 4, 4, 4], [3, 3, 3, 3], null],
  ])('with another number of days than the list says: %s', (_, received, closed, days, share) => {
    expect(shareOtherwise(received, closed, days)).toBe(share);
  });

  it.each<[string, (number | null)[], number | null]>([
    ['from old to new', [1, 2, 2, 3, 4], 0],
    ['from new to old', [4, 3, 3, 2, 1], 0],
    ['with one step back', [1, 2, 5, 3, 4], 0.2],
    ['with one step forward', [4, 3, 1, 2, 1, 0], 1 / 6],
    ['with blanks in between', [1, blank, 2, 3, blank, 4, 5], 0],
    ['of four days, which tells nothing', [1, 2, 3, 4, blank], null],
  ])('that stands out of order in a list %s', (_, days, share) => {
    expect(shareOutOfOrder(days)).toBe(share);
  });
});

describe('the option with far the fewest errors', () => {
  const limits = { most: 0.1, gap: 0.3 };
  const winner = (errors: Record<string, number | null>) =>
    clearWinner(Object.keys(errors), (option) => errors[option] ?? null, limits);

  it.each<[string, Record<string, number | null>, string | null]>([
    ['is found, wherever it stands', { a: 0.9, b: 0.1, c: 0.5 }, 'b'],
    ['has errors up to the limit', { a: 0.1, b: 0.9 }, 'a'],
    ['has no more than that', { a: 0.11, b: 0.9 }, null],
    ['is far enough from the next', { a: 0, b: 0.3 }, 'a'],
    ['is no closer than that', { a: 0, b: 0.29 }, null],
    ['wins from one that tells nothing', { a: null, b: 0 }, 'b'],
    ['tells something itself', { a: null, b: null }, null],
    ['may be the only one', { a: 0 }, 'a'],
    ['is none of none', {}, null],
  ])('%s', (_, errors, expected) => {
    expect(winner(errors)).toBe(expected);
  });
});
