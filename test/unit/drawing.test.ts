import fc from 'fast-check';
import { inDrawingOrder } from '../mutants/drawing.mjs';

const aMutant = (line: number, replacement: string, fileName = 'src/procedure/calendar/day.ts') => ({
  fileName,
  location: { start: { line, column: 2 }, end: { line, column: 9 } },
  mutatorName: 'StringLiteral',
  replacement,
});
const mutants = Array.from({ length: 20 }, (_, index) =>
  aMutant(Math.floor(index / 2), index % 2 ? '""' : 'true'),
);

describe('a drawing of mutants', () => {
  it('has each of them once, in an order that only the seed decides', () => {
    const shuffled = fc.shuffledSubarray(mutants, { minLength: mutants.length });
    fc.assert(
      fc.property(fc.string(), shuffled, (seed, given) => {
        const drawn = inDrawingOrder(given, seed);
        expect(drawn).toEqual(inDrawingOrder(mutants, seed));
        expect(new Set(drawn)).toEqual(new Set(mutants));
      }),
    );
  });

  it('is another for another seed', () => {
    expect(inDrawingOrder(mutants, '1')).not.toEqual(inDrawingOrder(mutants, '2'));
  });

  it('begins with the same ones when others are left out', () => {
    const [first, ...rest] = inDrawingOrder(mutants, '1');
    expect(inDrawingOrder(rest.concat(first ?? []), '1')[0]).toBe(first);
    expect(inDrawingOrder(rest, '1')).toEqual(rest);
  });
});
