import { displayLanguage } from './displayLanguage';
import { isDark } from './isDark';

/**
 * What a dialog page needs before the first message: how it looks. No case data.
 * @param opensPane the page is to say how the pane is opened, and nothing else
 */
export function dialogAddress({ opensPane = false } = {}): string {
  const address = new URL('dialog.html', window.location.href);
  address.searchParams.set('language', displayLanguage());
  if (isDark()) address.searchParams.set('dark', '1');
  if (opensPane) address.searchParams.set('opensPane', '1');
  return address.href;
}
