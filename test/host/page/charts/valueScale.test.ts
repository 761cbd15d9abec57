/** @jest-environment node */
import type { ChartAxis } from '../../model/charts/Chart';
import { valueScale } from './valueScale';

const axis = (part: Partial<ChartAxis> = {}): ChartAxis => ({
  visible: true,
  title: { text: '', visible: false },
  majorGridlines: true,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  reversePlotOrder: false,
  ...part,
});

test.each([
  ['small numbers', [3, 7], {}, [0, 2, 4, 6, 8]],
  ['room above the largest', [15], {}, [0, 5, 10, 15, 20]],
  ['thousands', [12_400, 900], {}, [0, 5000, 10_000, 15_000]],
  ['shares', [0.12, 0.38], {}, [0, 0.1, 0.2, 0.3, 0.4]],
  ['numbers below zero', [-4, 6], {}, [-5, 0, 5, 10]],
  ['nothing', [], {}, [0, 0.5]],
  ['what the axis says', [15], { minimum: 10, maximum: 20, majorUnit: 5 }, [10, 15, 20]],
])('The axis for %s', (_, values, part, ticks) => {
  expect(valueScale(values, axis(part), 4).ticks).toEqual(ticks);
});

test('A value lies between the ends, and from the other side on a reversed axis', () => {
  const part = { minimum: 0, maximum: 20 };
  expect(valueScale([5], axis(part), 4).position(5)).toBe(0.25);
  expect(valueScale([5], axis({ ...part, reversePlotOrder: true }), 4).position(5)).toBe(0.75);
  expect(valueScale([5], axis(part), 4).position(99)).toBe(1);
});
