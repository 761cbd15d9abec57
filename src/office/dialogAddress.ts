import type { Fault } from '../usecases/ports/ports';
import { displayLanguage } from './displayLanguage';
import { isDark } from './isDark';

/** What a dialog page needs before the first message: how it looks, and for a mere notice which one. No case data. */
export function dialogAddress(notice?: Fault): string {
  const address = new URL('dialog.html', window.location.href);
  address.searchParams.set('language', displayLanguage());
  if (isDark()) address.searchParams.set('dark', '1');
  if (notice) address.searchParams.set('message', notice.code);
  if (notice && 'detail' in notice) address.searchParams.set('detail', notice.detail);
  return address.href;
}
