import type { Block } from './quarterInput';
import { header, words } from '../page/sheetLine';

/** How the figures were counted, so that a board can trust them. */
export const definitionsBlock: Block = ({ texts: { definitions } }) => [
  header([definitions.heading]),
  { style: 'paragraph', cells: [words(definitions.lines.join('\n'))] },
];
