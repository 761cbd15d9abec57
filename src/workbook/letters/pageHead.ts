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
  const left = `&"Arial,Bold"&14 ${plain(organisation)}`.slice(0, longest / 2);
  const right = sender === '' ? '' : `&"Arial,Regular"&9 ${plain(sender)}`;
  return { left, right: right.slice(0, longest - left.length) };
}

const plain = (text: string): string => text.replaceAll('&', '&&');
