import type { Block } from './quarterInput';
import { header, words } from '../page/sheetLine';

/**
 * How the figures were counted, so that a board can trust them. In two rows: one is at most 409 points high (Microsoft: "Excel
 * specifications and limits"), and together they came near it.
 */
export const definitionsBlock: Block = ({ texts: { definitions } }) => {
  const { heading, lines } = definitions;
  const half = Math.ceil(lines.length / 2);
  return [
    header([heading]),
    ...[lines.slice(0, half), lines.slice(half)].map((part) => ({
      style: 'paragraph' as const,
      cells: [words(part.join('\n'))],
    })),
  ];
};
