import type { StatusBar } from '../chrome/StatusBar';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { cellView } from './cellView';
import type { Place } from './moveSelection';

/** Whether a link's address may be opened: pages and mail only, nothing that would run in this page. */
export const isSafeAddress = (address: string): boolean => /^(https?:\/\/|mailto:)/i.test(address);

/** Opens the address of a cell's link in another tab, or goes to the place in the workbook that it names. */
export const followLink = (
  open: OpenDocument,
  status: StatusBar,
  { row, column }: Place,
  goTo: (reference: string) => boolean,
): void => {
  const { link } = cellView(open.workbook, open.sheet, row, column, open.language);
  if (!link) return;
  const { address, documentReference } = link;
  if (address && isSafeAddress(address)) {
    // A page of its own would stay empty beside the mail program.
    const target = /^mailto:/i.test(address) ? '_self' : '_blank';
    window.open(documentReference ? `${address}#${documentReference}` : address, target, 'noopener');
  } else if (address || !documentReference || !goTo(documentReference)) {
    status.complain(textsIn(open.language).deadLink(address ?? documentReference ?? ''));
  }
};
