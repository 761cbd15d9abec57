/** @jest-environment node */
import fc from 'fast-check';
import { Axis } from './Axis';

/** Rows 0, 1, 4 and 5 are shown; row 4 is higher than the others. */
const axis = new Axis([0, 1, 4, 5], (row) => (row === 4 ? 50 : 20));

test.each([
  { pixel: -5, row: 0 },
  { pixel: 19, row: 0 },
  { pixel: 20, row: 1 },
  { pixel: 40, row: 4 },
  { pixel: 89, row: 4 },
  { pixel: 90, row: 5 },
  { pixel: 9_999, row: 5 },
])('pixel $pixel belongs to row $row', ({ pixel, row }) => {
  expect(axis.shown[axis.positionAt(pixel)]).toBe(row);
});

test('a hidden row begins where the next one does and takes no room', () => {
  expect(axis.startOf(3)).toBe(axis.startOf(4));
  expect(axis.extentOf(2, 3)).toEqual({ start: 40, size: 0 });
});

test('a run that goes on beyond the axis ends outside of it, so that its edge is not seen', () => {
  const { start, size } = axis.extentOf(4, 100);
  expect(start).toBe(40);
  expect(start + size).toBeGreaterThan(axis.size);
});

test('an axis without rows meets nothing', () => {
  expect(new Axis([], () => 20).meets(0, 10)).toBe(false);
});

test('every pixel lies between the start of its row and that of the next', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (each, share) => {
      const some = new Axis([...each.keys()], (at) => each[at] ?? 0);
      const pixel = share * some.size;
      const position = some.positionAt(pixel);
      return some.startAt(position) <= pixel && pixel < some.startAt(position + 1);
    }),
  );
});
