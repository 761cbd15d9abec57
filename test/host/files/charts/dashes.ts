import type { LineStyle } from '../../model/charts/Chart';

/** What DrawingML calls a line's style. */
const words: [LineStyle, string][] = [
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['DashDot', 'dashDot'],
  ['DashDotDot', 'lgDashDotDot'],
  ['Dot', 'sysDot'],
];

export const dashToFile = (style: LineStyle): string | undefined =>
  words.find(([known]) => known === style)?.[1];

/** Other dashes become the plain one. */
export const dashFromFile = (word: string): LineStyle =>
  words.find(([, known]) => known === word)?.[0] ?? 'Dash';

/** English Metric Units in a point. */
export const EMU = 12_700;
