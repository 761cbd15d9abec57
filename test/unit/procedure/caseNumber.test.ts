import fc from 'fast-check';
import { makeCaseNumber, parseCaseNumber } from '../../../src/procedure/complaint/caseNumber';

const years = fc.integer({ min: 2000, max: 2099 });
const sequences = fc.integer({ min: 1, max: 1_000_000 });
const suffixSeeds = fc.tuple(fc.nat(31), fc.nat(31));

/** Gives the wanted numbers in order. */
const giving = (numbers: readonly number[]) => {
  const left = [...numbers];
  return (limit: number) => Math.min(left.shift() ?? 0, limit - 1);
};

describe('a case number', () => {
  it('holds year, sequence in four digits and two characters', () => {
    expect(makeCaseNumber(2026, 417, giving([1, 21]))).toBe('2026-0417-BX');
  });

  it('grows beyond four digits when a year has more complaints', () => {
    expect(makeCaseNumber(2026, 100_000, giving([0, 31]))).toBe('2026-100000-A9');
  });

  it('is read back into what it was made of', () => {
    fc.assert(
      fc.property(years, sequences, suffixSeeds, (year, sequence, seeds) => {
        expect(parseCaseNumber(makeCaseNumber(year, sequence, giving(seeds)))).toMatchObject({
          year,
          sequence,
        });
      }),
    );
  });

  it('never has characters that people mix up', () => {
    fc.assert(
      fc.property(years, sequences, suffixSeeds, (year, sequence, seeds) => {
        expect(makeCaseNumber(year, sequence, giving(seeds)).slice(-2)).not.toMatch(/[0O1Ia-z]/);
      }),
    );
  });

  it.each(['2026-417-BX', '2026-0417-B0', '2026-0417-bx', '2026-0417', '26-0417-BX', ' 2026-0417-BX', ''])(
    'is not "%s"',
    (text) => {
      expect(parseCaseNumber(text)).toBeNull();
    },
  );

  it('is not made of a sequence that is none', () => {
    expect(() => makeCaseNumber(2026, Number.NaN, giving([]))).toThrow(RangeError);
  });
});
