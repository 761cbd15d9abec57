import { quoted } from '../../sheet/quoted';

/** A formula that leads to a named cell: its sheet may be renamed. */
export const linkTo = (name: string, text: string): string =>
  `=HYPERLINK(${quoted(`#${name}`)},${quoted(text)})`;
