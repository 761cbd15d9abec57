/**
 * The address of a workbook on SharePoint or OneDrive as office-addin-debugging needs it, or null if it is none.
 * It appends "&wdaddin…" as it is, so that there must be a query and nothing after it.
 */
export function documentAddress(text) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:') return null;
  url.hash = '';
  if (!url.search) url.search = 'web=1';
  return url.href;
}
