import type { Block } from './quarterInput';
import { heading, words } from './sheetLine';

/** How the figures were counted, so that a board can trust them. */
export const definitionsBlock: Block = (_row, { texts: { definitions } }) => [
  heading(definitions.heading),
  ...definitions.lines.map((text) => ({ style: 'paragraph' as const, cells: [words(text)] })),
];
