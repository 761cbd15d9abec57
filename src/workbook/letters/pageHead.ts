import type { LetterStyle } from '../../usecases/ports/letterPorts';

/** Excel's limit for the codes and text of one header (support.microsoft.com, "Excel specifications and limits"). */
const longest = 255;

/**
 * The head of the letter as a header of the page, which stands on each page without a cell: the organisation at the
 * left, its address at the right. `&` begins a code there, and a number after a size would belong to it.
 */
export function pageHead({ organisation, sender }: Pick<LetterStyle, 'organisation' | 'sender'>): {
  left: string;
  right: string;
} {
  const left = cut(`&"Arial,Bold"&14 ${plain(organisation)}`, Math.floor(longest / 2));
  const right = sender === '' ? '' : `&"Arial,Regular"&9 ${plain(sender)}`;
  return { left, right: cut(right, longest - left.length) };
}

/** At most so long, without half an ampersand or half a character at its end. */
function cut(text: string, length: number): string {
  const whole = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const ampersands = /&*$/.exec(whole)?.[0].length ?? 0;
  return text.length > length && ampersands % 2 === 1 ? whole.slice(0, -1) : whole;
}

const plain = (text: string): string => text.replaceAll('&', '&&');
