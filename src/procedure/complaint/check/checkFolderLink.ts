/** Excel keeps no longer address behind a cell: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestLink = 2_000;

const openable: ReadonlySet<string> = new Set(['https:', 'http:', 'file:']);

/** `\\server\share\…` or `K:\…`, without characters that Windows takes in no name. */
const windowsPath = /^(?:\\\\[^\\/:*?"<>|]+\\[^\\/:*?"<>|]+|[a-z]:\\)[^/:*?"<>|]*$/i;

/**
 * Whether the copy of a complaint can be found at this place by a click: a web address such as that of SharePoint, or a
 * path on the network or a drive. Anything that would run instead of open, such as `javascript:`, is none.
 */
export function isFolderLink(text: string): boolean {
  if (text.length > longestLink || /\s*\n/.test(text)) return false;
  return windowsPath.test(text) || isWebAddress(text);
}

function isWebAddress(text: string): boolean {
  const scheme = /^([a-z]+:)\/\/[^\s"<>]+$/i.exec(text)?.[1];
  return scheme !== undefined && openable.has(scheme.toLowerCase());
}
