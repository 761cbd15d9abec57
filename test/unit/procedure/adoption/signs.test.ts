import type { ColumnContents } from '../../../../src/procedure/adoption/columns/columnContents';
import { all, may, must, never } from '../../../../src/procedure/adoption/columns/signs';
import { ofAList, ofSeveral } from '../../../../src/procedure/adoption/columns/usualSigns';

const never_ = () => false;
/** A column of which this part has the shape that is asked. */
const having = (share: number): ColumnContents =>
  ({ filled: 100, distinct: 100, share: () => share }) as unknown as ColumnContents;

describe('what the shape of its cells says of a column', () => {
  it.each<[string, number, number]>([
    ['all of them', 1, 1],
    ['half of them', 0.5, 0.5],
    ['nearly half', 0.49, 0.1],
    ['a fifth', 0.2, 0.1],
    ['less than a fifth', 0.19, -1],
  ])('that must have it: %s', (_, share, said) => {
    expect(must(never_)(having(share))).toBe(said);
  });

  it.each<[string, number, number]>([
    ['all of them', 1, 1],
    ['half of them', 0.5, 0.5],
    ['nearly half', 0.49, 0],
    ['a tenth', 0.1, 0],
    ['less than a tenth', 0.09, -0.3],
  ])('that mostly has it: %s', (_, share, said) => {
    expect(may(never_)(having(share))).toBe(said);
  });

  it.each<[string, number, number]>([
    ['none of them', 0, -0],
    ['half of them', 0.5, -0.5],
    ['more than half', 0.51, -1],
  ])('that never has it: %s', (_, share, said) => {
    expect(never(never_)(having(share))).toBe(said);
  });

  it('together is the worst that is said against it, or else the best that is said for it', () => {
    const saying = (...said: number[]) => all(...said.map((one) => () => one))(having(1));
    expect(saying(0.2, 0.9, 0.4)).toBe(0.9);
    expect(saying(0.9, -0.1, -0.3)).toBe(-0.3);
    expect(saying(0, 0.1)).toBe(0.1);
  });
});

describe('a column of a list', () => {
  const column = (filled: number, distinct: number) =>
    ({ filled, distinct, share: () => 0 }) as unknown as ColumnContents;

  it.each([
    [1, 1, 0.3],
    [2, 2, -0.2],
    [20, 20, -0.2],
    [20, 19, 0.3],
    [21, 13, -0.4],
    [21, 12, 0.3],
    [30, 18, 0.3],
    [30, 19, -0.4],
  ])('of %i cells with %i different words gets %d', (filled, distinct, said) => {
    expect(ofAList(column(filled, distinct))).toBe(said);
  });

  it.each([
    [2, -1],
    [3, 0],
  ])('says enough without a header with %i cells: %i', (filled, said) => {
    expect(ofSeveral(column(filled, 1))).toBe(said);
  });
});
