import type { BorderStyle } from '@cj-tech-master/excelts';
import type { Border } from '../model/CellStyle';

/** Office.js describes a line by style and weight, a file by one word. */
const words: [BorderStyle, Border['style'], Border['weight']][] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

export function borderToFile({ style, weight }: Pick<Border, 'style' | 'weight'>): BorderStyle {
  const same = words.filter(([, known]) => known === style);
  return (same.find(([, , known]) => known === weight) ?? same[0])?.[0] ?? 'thin';
}

export function borderFromFile(word: BorderStyle): Pick<Border, 'style' | 'weight'> {
  const [, style, weight] = words.find(([known]) => known === word) ?? ['thin', 'Continuous', 'Thin'];
  return { style, weight };
}
