import { placeOf, webAddress } from './placeOf';

/** Excel keeps no longer address behind a cell: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestLink = 2_000;

/** Control characters, and those that turn the direction of what is read, so that an address shows as another one. */
const unseen = /[\p{Cc}\p{Cf}]/u;

/** `\\server\share\…` or `K:\…`, without characters that Windows takes in no name. */
const windowsPath = /^(?:\\\\[^\\/:*?"<>|]+\\[^\\/:*?"<>|]+|[a-z]:\\)[^/:*?"<>|]*$/i;

/** What a program only shows; none of them is run by Windows, nor brings macros along. */
const documents =
  /^(?:pdf|docx?|odt|rtf|txt|md|xlsx?|ods|csv|pptx?|odp|msg|eml|jpe?g|png|gif|bmp|tiff?|heic|webp|mp[34]|m4a|wav|mov)$/i;
const webPages = /^(?:aspx?|html?|php|jsp)$/i;

/** What is wrong with a link to the copy of a complaint; `elsewhere` names the server that nobody named before. */
export type LinkIssue =
  | { code: 'notALink' }
  | { code: 'notADocument' }
  | { code: 'elsewhere'; place: string };

/**
 * Whether the copy of a complaint may be looked for at this place: a folder or a document on a drive, on a server or on a
 * website. A click on it is a click of everybody: nothing may run by it, and Windows gives a server that a path names the
 * name and the hashed password of whoever clicks.
 * @param places servers and websites that the office named, in small letters; `null` for any
 */
export function checkFolderLink(link: string, places: readonly string[] | null): LinkIssue | null {
  const web = webAddress.exec(link);
  if (link.length > longestLink || unseen.test(unescaped(link))) return { code: 'notALink' };
  if (!web && !windowsPath.test(link)) return { code: 'notALink' };
  const place = placeOf(link);
  if (place === null && link.startsWith('\\')) return { code: 'notALink' };
  const extension = extensionOf(unescaped(web ? (web[2] ?? '') : link));
  const opens = extension === '' || documents.test(extension) || (web !== null && webPages.test(extension));
  if (!opens) return { code: 'notADocument' };
  return place === null || places === null || places.includes(place) ? null : { code: 'elsewhere', place };
}

/** Whether a click on it opens a folder or a document, wherever that is. */
export const isFolderLink = (text: string): boolean => checkFolderLink(text, null) === null;

/** As servers read an address: `%2e` is a dot to them (RFC 3986, 2.1). Only what is ASCII can say another kind of file. */
const unescaped = (path: string): string =>
  path.replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Windows passes over dots and blanks at the end of a name. A number or one letter belongs to a name: "1.2", "De Vries B.V.". */
function extensionOf(path: string): string {
  const name = path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
  const extension = /\.([^.\s]+)$/.exec(name.replace(/[. ]+$/, ''))?.[1] ?? '';
  return /^(?:\d*|.)$/.test(extension) ? '' : extension;
}
